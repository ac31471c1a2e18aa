import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Address, TextAddress } from '#lib/article/address.ts'
import { isText, toHref, toPath } from '#lib/article/paths.ts'
import { jsonFeedSchema } from '#lib/feeds/fixtures/json-feed-schema.ts'
import { foreignSchemaCheck, schemaCheck } from '#lib/feeds/fixtures/json-schema.ts'
import { ninjsFacts, schemaOf } from '#lib/feeds/fixtures/ninjs-facts.ts'
import { foreignSchemas, hasNinjsSchema, readNinjsSchema } from '#lib/feeds/fixtures/ninjs-schema.ts'
import { knownSchemaOrg } from '#lib/feeds/fixtures/schema-facts.ts'
import { schemaFindings } from '#lib/feeds/fixtures/schema-findings.ts'
import { attributesOf, parseStrictly, textsOf } from '#lib/feeds/fixtures/strict-xml.ts'
import { allAddresses } from '#lib/site/addresses.ts'
import { textOf } from '#lib/site/text-of.ts'
import { viewOf } from '#lib/site/view-of.ts'
import { demoSite, everythingSite } from './fixtures/sites.ts'

/** What is wrong with texts, by their paths. */
function faults(files: readonly { path: string; text: string }[], check: (text: string) => readonly string[]) {
  return files.flatMap(({ path, text }) => check(text).map(fault => `${path}: ${fault}`))
}

const sites = [
  ['the demo publication', await demoSite()],
  ['a publication with everything', everythingSite()],
] as const

describe.each(sites)('in %s', (_, site) => {
  const { origin, basePath } = site.library.publication
  const addresses: readonly Address[] = [...allAddresses(site)]
  const paths = new Set(addresses.map(address => origin + toHref(toPath(address), basePath)))
  const texts = (...kinds: readonly TextAddress['kind'][]) =>
    addresses
      .filter(isText)
      .filter(({ kind }) => kinds.includes(kind))
      .map(address => ({ path: toPath(address), text: textOf(address, site) ?? '' }))
  const feeds = texts('feed', 'selected-feed')
  const ending = (end: string) => feeds.filter(({ path }) => path.endsWith(end))

  test('the structured data of every page holds to schema.org', () => {
    const pages = addresses.flatMap(address => (isText(address) ? [] : [{ address, view: viewOf(address, site) }]))
    const graphs = pages.flatMap(({ address, view }) => {
      const graph = view?.shell.head.jsonLd
      return graph ? [{ path: toPath(address), text: JSON.stringify(graph) }] : []
    })
    expect(graphs.length).toBeGreaterThan(20)
    expect(faults(graphs, text => schemaFindings(JSON.parse(text), knownSchemaOrg))).toEqual([])
  })

  test('every disclosure record fits the schema that the site serves', () => {
    const [schema] = texts('disclosure-schema')
    const check = schemaCheck(JSON.parse(schema?.text ?? ''))
    const records = texts('disclosure')
    expect(records.length).toBeGreaterThan(20)
    expect(faults(records, text => check(JSON.parse(text)))).toEqual([])
  })

  test('every article is ninjs, too', () => {
    const check = schemaCheck(schemaOf(ninjsFacts))
    expect(texts('ninjs').length).toBe(texts('disclosure').length)
    expect(faults(texts('ninjs'), text => check(JSON.parse(text)))).toEqual([])
  })

  test('every article that is read is Markdown, too, with its headline and its address before the text', () => {
    const handedOn = texts('markdown')
    expect(handedOn.length).toBeGreaterThan(15)
    for (const { path, text } of handedOn) {
      expect(text).toMatch(/^# .+\n\n/)
      expect(text.split('\n\n', 3).join()).toContain(
        `<${origin}${toHref(path.replace('index.html.md', ''), basePath)}>`,
      )
    }
  })

  test.skipIf(!hasNinjsSchema)('also by IPTC’s own schema (skipped where ../shared/vocab is absent)', () => {
    const check = foreignSchemaCheck(readNinjsSchema(), foreignSchemas)
    expect(faults(texts('ninjs'), text => check(JSON.parse(text)))).toEqual([])
  })

  test('every JSON feed holds to version 1.1', () => {
    const check = schemaCheck(jsonFeedSchema)
    expect(faults(ending('feed.json'), text => check(JSON.parse(text)))).toEqual([])
  })

  test('every feed is well-formed, and its entries have names that differ', () => {
    for (const [end, id] of [
      ['rss.xml', 'guid'],
      ['atom.xml', 'id'],
    ] as const)
      for (const { text } of ending(end)) {
        const ids = textsOf(parseStrictly(text), id)
        expect(new Set(ids).size).toBe(ids.length)
      }
  })

  test('every address in a feed is absolute, also within its texts', () => {
    const addressesIn = (html: string) =>
      [...parseHTML(`<body>${html}</body>`).document.querySelectorAll('[href], [src]')].map(
        element => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      )
    const inXml = (text: string, content: string) => {
      const document = parseStrictly(text)
      const outer = [...attributesOf(document, 'link', 'href'), ...attributesOf(document, 'atom:link', 'href')]
      return [...outer, ...textsOf(document, content).flatMap(addressesIn)]
    }
    const found = [
      ...ending('rss.xml').flatMap(({ text }) => inXml(text, 'content:encoded')),
      ...ending('atom.xml').flatMap(({ text }) => inXml(text, 'content')),
    ]
    expect(found.length).toBeGreaterThan(500)
    expect(found.filter(address => !/^(?:https?:\/\/[\w.-]+\/|https?:\/\/[\w.-]+$|mailto:)/.test(address))).toEqual([])
  })

  test('every address of the sitemaps is a page, in UTF-8', () => {
    for (const { text } of texts('sitemap', 'sitemap-part', 'news-sitemap')) {
      expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/)
      const document = parseStrictly(text)
      expect(textsOf(document, 'loc').filter(loc => !paths.has(loc))).toEqual([])
      expect(textsOf(document, 'loc').filter(loc => loc.length > 2048)).toEqual([])
      expect(attributesOf(document, 'xhtml:link', 'href').filter(href => !paths.has(href))).toEqual([])
    }
  })

  test('every row of the register leads to a record', () => {
    const [register] = texts('register-json')
    const rows: readonly { url: string; record: string }[] = JSON.parse(register?.text ?? '').articles
    expect(rows.length).toBe(texts('disclosure').length)
    expect(rows.filter(({ url, record }) => !paths.has(url) || !paths.has(record))).toEqual([])
  })
})
