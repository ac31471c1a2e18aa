import { expect, test } from 'vitest'
import { libraryOf, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'
import { toSite } from '#lib/site/site.ts'
import { headersBy } from './header-rules.ts'
import { hostFiles } from './host-files.ts'

const settings = `${siteYaml}basePath: /blog\npictures: {hosts: [bild.example]}\n`
const files = { 'site.yaml': settings, 'articles/2025-08-01-a.md': '---\ntitle: A\n---\nText.\n' }
const site = toSite(await libraryOf(files), Date.UTC(2025, 8, 1))
removeFolders()
const at = (path: string) => headersBy(hostFiles(site).get('_headers') ?? '', path)
const policyAt = (path: string) => at(path)['Content-Security-Policy']

test('every page may load pictures from the hosts that the publication allows, and nothing else', () => {
  expect(policyAt('/blog/de/')).toContain("default-src 'none'")
  expect(policyAt('/blog/de/')).toContain("img-src 'self' https://bild.example;")
  expect(at('/blog/de/')).toMatchObject({ 'X-Content-Type-Options': 'nosniff' })
})

test('only the search page runs its script', () => {
  expect(policyAt('/blog/de/search/')).toContain("script-src 'self'")
  expect(policyAt('/blog/de/')).not.toContain('script-src')
})

test('what changes its name with its content is kept, and nothing beyond the site gets a header', () => {
  expect(at('/blog/_kiosk/a-400.avif')['Cache-Control']).toContain('immutable')
  expect(at('/blog/de/')['Cache-Control']).toBeUndefined()
  expect(at('/anderswo')).toEqual({})
})
