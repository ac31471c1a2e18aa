import { describe, expect, test } from 'vitest'
import type { PageAddress } from '#lib/article/address.ts'
import { toPath } from '#lib/article/paths.ts'
import { pageAddresses } from '#lib/site/addresses.ts'
import { redirectViewOf } from '#lib/site/redirect-view.ts'
import { notFoundView, viewOf } from '#lib/site/view-of.ts'
import { htmlFindings } from './fixtures/html-findings.ts'
import { demoSite, everythingSite } from './fixtures/sites.ts'
import { renderRedirect, renderView } from './render.ts'

const sites = [
  ['the demo publication', await demoSite()],
  ['a publication with everything', everythingSite()],
] as const

/** Many pages at once take a while on slow machines, in milliseconds. */
const patience = 60_000

describe.each(sites)('in %s', (_, site) => {
  const pages = new Map<PageAddress['kind'], PageAddress[]>()
  for (const address of pageAddresses(site)) pages.set(address.kind, [...(pages.get(address.kind) ?? []), address])

  test.each([...pages])(
    'each page of the kind “%s” is HTML without an error',
    async (_, addresses) => {
      const findings = []
      for (const address of addresses) {
        const view = viewOf(address, site)
        const html = view && (await renderView(view, '/site.css'))
        for (const finding of await htmlFindings(html ?? '')) findings.push(`${toPath(address)} ${finding}`)
      }
      expect(findings).toEqual([])
    },
    patience,
  )

  test('so is the page for addresses that lead nowhere, in every language', async () => {
    for (const locale of site.editions.keys())
      expect(await htmlFindings(await renderView(notFoundView(site, locale), '/site.css'))).toEqual([])
  })

  test('so is the page of a former address', async () => {
    expect(await htmlFindings(renderRedirect(redirectViewOf('/de/"<&>/', site)))).toEqual([])
  })
})

test('a mistake in HTML is found', async () => {
  const html =
    '<!doctype html><html lang="de"><head><title>x</title></head><body><p><div>x</div></p><img src="a"></body></html>'
  expect(await htmlFindings(html)).not.toEqual([])
})
