import { expect, test } from 'vitest'
import { buildPublication } from '#lib/article/article-builder.ts'
import { toManifest } from './to-manifest.ts'

const colours = { background: 'white', theme: 'black' }

test('the manifest is written as its golden', async () => {
  await expect(toManifest(buildPublication(), colours)).toMatchFileSnapshot('goldens/site.webmanifest')
})

test('the manifest starts at the root of a site without base path', () => {
  const manifest = JSON.parse(toManifest(buildPublication({ basePath: '', languages: ['ar'] }), colours))
  expect(manifest).toMatchObject({ start_url: '/', scope: '/', lang: 'ar', dir: 'rtl' })
})
