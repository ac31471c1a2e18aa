import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryOf, removeFolders } from '#lib/content/folder-builders.ts'
import { type Site, toSite } from '#lib/site/site.ts'
import { emailFindings } from './fixtures/html-findings.ts'
import { always, article, documentOf, made, published, settings } from './fixtures/newsletter.ts'
import { demoSite, everythingSite } from './fixtures/sites.ts'
import { digestRoom, makeDigest } from './make-digest.ts'

afterAll(removeFolders)

const week = { since: Date.UTC(2026, 10, 14, 23), until: Date.UTC(2026, 10, 21, 23) }

const textsOf = (html: string, selector: string) =>
  [...documentOf(html).querySelectorAll(selector)].map(({ textContent }) => textContent)

describe('the newsletter of a week', () => {
  let site: Site
  beforeAll(async () => {
    site = toSite(await libraryOf(published), Date.UTC(2026, 10, 23))
  })
  test('is written as its goldens', async () => {
    const { text, markdown } = made(site, week).written
    await expect(text).toMatchFileSnapshot('goldens/digest.txt')
    await expect(markdown).toMatchFileSnapshot('goldens/digest.md')
  })

  test('has the live articles of its days, the newest first and larger, the others under their days', () => {
    const { html } = made(site, week).written
    expect(textsOf(html, 'h2')).toEqual(['Ohne KI', '20.\u00a0November 2026', '15.\u00a0November 2026', 'Korrekturen'])
    expect(textsOf(html, 'h1')).toEqual(['Blatt'])
  })

  test('says first how AI took part, in every heading', () => {
    const { html } = made(site, week).written
    for (const heading of textsOf(html, 'h3'))
      expect(heading).toMatch(/^KI\s*KI-generiert · keine redaktionelle Prüfung dokumentiert/)
  })

  test('names what was put right or taken back in its days, and what of its days was taken back since', () => {
    const { changes } = made(site, week).view
    expect(changes.map(({ line, text }) => `${line.headline}: ${text}`)).toEqual([
      'Falsch: Erfunden.',
      'Rat *beschließt* {\u2060{unsubscribe}} [Hitzeplan](x): Es waren 7 < 8.',
      'Vor der Woche: Nicht belegt.',
    ])
  })

  test('goes by topics too, and may have but one', () => {
    expect(made(site, { ...week, order: 'topic' }).view.sections.map(({ title }) => title)).toEqual([
      'Stadt',
      'Energie',
    ])
    const { view } = made(site, { ...week, topic: 'stadt' })
    expect([view.subject, view.lead?.headline, view.changes.length]).toEqual([
      'Blatt · Stadt, 15.–21. November 2026',
      'Ohne KI',
      1,
    ])
  })

  test('holds the placeholder of the sending service once in each form, whatever articles say', () => {
    for (const form of Object.values(made(site, week).written)) expect(form.split('{{')).toHaveLength(2)
  })

  test('links to permalinks, loads nothing and keeps no track', () => {
    const document = documentOf(made(site, week).written.html)
    const hrefs = [...document.querySelectorAll('[href]')].map(link => link.getAttribute('href'))
    expect(
      hrefs.filter(href => !/^(https:\/\/blatt\.example\/news\/|mailto:|\{\{unsubscribe\}\}$)/.test(href ?? '')),
    ).toEqual([])
    expect(document.querySelectorAll('img, link, script, [src]')).toHaveLength(0)
  })

  test('is nothing where nothing happened', () => {
    const edition = site.editions.get('de')
    expect(edition && makeDigest(edition, { ...always, until: 1 }, 9, site)).toBeNull()
  })

  test('has no line of text that mail programs would break again, but for addresses', () => {
    const lines = made(site, week).written.text.split('\n')
    expect(lines.filter(line => line.length > 78 && !line.includes('https://'))).toEqual([])
  })
})

describe('of a large week', () => {
  test('what has no room is a headline, then a link to the archive; no program cuts the email off', async () => {
    const articles = Array.from({ length: 700 }, (_, index): [string, string] => [
      `articles/2026-11-20-artikel-${index}.md`,
      article(`Artikel ${index}`, `corrections: [{at: 2026-11-20, kind: update, text: "${'Neu. '.repeat(50)}"}]\n`),
    ])
    const site = toSite(
      await libraryOf({ 'site.yaml': settings, ...Object.fromEntries(articles) }),
      Date.UTC(2026, 10, 23),
    )
    const { view, cut, written } = made(site, week)
    expect(Buffer.byteLength(written.html)).toBeLessThanOrEqual(digestRoom)
    expect(Buffer.byteLength(written.html)).toBeGreaterThan(digestRoom * 0.95)
    expect(cut.items).toBe(10)
    expect(cut.items + cut.headlines + view.omitted).toBe(700)
    const links = textsOf(written.html, 'a')
    expect(links).toContain(`und ${view.omitted} weitere im Archiv`)
    expect(links).toContain(`und ${view.omittedChanges} weitere Korrekturen`)
  })
})

describe.each([
  ['the demo publication', await demoSite()],
  ['a publication with everything', everythingSite()],
] as const)('of %s', (_, site) => {
  test.each([...site.editions.keys()])('the newsletter in “%s” is HTML without an error', async locale => {
    const { html } = made(site, { hasPictures: true, order: 'topic' }, 5, locale).written
    expect(await emailFindings(html)).toEqual([])
    expect(documentOf(html).querySelector('body > div')?.getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
  })
})

test('no line of the HTML is longer than mail servers let pass', async () => {
  const { html } = made(await demoSite(), { hasPictures: true }).written
  expect(html.split('\n').filter(line => Buffer.byteLength(line) > 998)).toEqual([])
})

test('an article without an end leaves room for the others', async () => {
  const endless = article('Wort '.repeat(10_000), `standfirst: ${'Satz. '.repeat(500)}\n`)
  const more = { 'articles/2026-11-23-endlos.md': endless }
  const { cut } = made(toSite(await libraryOf({ ...published, ...more }), Date.UTC(2026, 10, 24)))
  expect(cut).toMatchObject({ items: 5, headlines: 0 })
})

test('an article of another direction does not turn the footer around', async () => {
  const { html } = made(everythingSite(), {}, 5, 'ar').written
  const line = [...documentOf(html).querySelectorAll('p')].find(({ textContent }) => /^Responsible:/.test(textContent))
  expect(line?.getAttribute('dir')).toBe('ltr')
})
