import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { allAddresses } from '#lib/site/addresses.ts'
import { toSite } from '#lib/site/site.ts'
import { workOf } from './shard.ts'

const articles = Array.from({ length: 37 }, (_, index) =>
  buildArticle({
    slug: `a${index}`,
    date: index * 86_400_000,
    topics: [`t${index % 5}`],
    formerPaths: [`/old/${index}.html`],
  }),
)
const library = { publication: buildPublication(), articles, pages: [], issues: [], leftOut: [], media: new Map() }
const site = toSite(library, Date.UTC(2025, 0, 1))

describe('shard', () => {
  test.each([1, 2, 3, 7])('%s processes together render every address and every redirect once', of => {
    const parts = Array.from({ length: of }, (_, index) => workOf(site, { index, of }))
    const addresses = parts.flatMap(part => part.addresses).map(address => JSON.stringify(address))
    expect(addresses.sort()).toEqual([...allAddresses(site)].map(address => JSON.stringify(address)).sort())
    expect(parts.flatMap(part => part.redirects).length).toBe(37)
  })
})
