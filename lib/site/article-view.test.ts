import { describe, expect, test } from 'vitest'
import { type ArticleOverrides, buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { toSite } from './site.ts'
import type { ArticleView } from './view-article.ts'
import { viewOf } from './view-of.ts'

const now = Date.UTC(2025, 11, 1)

function viewFor(
  overrides: ArticleOverrides = {},
  others: readonly ArticleOverrides[] = [],
  settings: Partial<Publication> = {},
): ArticleView {
  const article = buildArticle({ ai: { involvement: 'generated' }, ...overrides })
  const articles = [article, ...others.map(other => buildArticle(other))]
  const publication = buildPublication({ basePath: '', ...settings })
  const site = toSite({ publication, articles, pages: [], issues: [], leftOut: [], media: new Map() }, now)
  const view = viewOf({ kind: 'article', locale: article.language, ...article.day, slug: article.slug }, site)
  if (view?.kind !== 'article') throw new Error('There is no such article.')
  return view
}

const property = (view: ArticleView, name: string) =>
  view.shell.head.properties.find(({ property: key }) => key === name)?.content

describe('article view', () => {
  test('the share description begins with the label', () => {
    expect(property(viewFor(), 'og:description')).toBe(
      'KI-generiert · keine redaktionelle Prüfung dokumentiert. Erster Absatz.',
    )
  })

  test('a standfirst stands in the description instead of the teaser', () => {
    expect(viewFor({ standfirst: 'Worum es geht.' }).shell.head.description).toMatch(/dokumentiert\. Worum es geht\.$/)
  })

  test('silence about AI has no label and no word for machines', () => {
    const view = viewFor({ ai: { involvement: 'unknown' } })
    expect(view.label).toBeNull()
    expect(view.shell.head.description).toBe('Erster Absatz.')
    expect(view.shell.head.metas.map(({ name }) => name)).not.toContain('ai-disclosure')
  })

  test('a withdrawn article says so, and shows and asserts nothing else', () => {
    const view = viewFor({ withdrawn: { at: now - 1, reason: 'Doppelt' }, standfirst: 'Weg.', statedSources: [] })
    expect(view.withdrawn?.reason).toBe('Doppelt')
    expect([view.bodyHtml, view.standfirst, view.sources]).toEqual(['', null, []])
    expect(view.shell.head).toMatchObject({ canonical: null, robots: 'noindex', jsonLd: null })
  })

  test('translations are linked from the page and named to machines, with a default', () => {
    const english = { language: 'en', slug: 'example', translationKey: 'k' }
    const view = viewFor({ translationKey: 'k' }, [english])
    expect(view.translations).toEqual([{ lang: 'en', text: 'English', href: '/en/2025/08/11/example/' }])
    expect(view.shell.head.alternates.map(({ hreflang }) => hreflang)).toEqual(['de', 'en', 'x-default'])
    expect(view.shell.editions.find(({ lang }) => lang === 'en')?.href).toBe('/en/2025/08/11/example/')
  })

  test('the language switch leads to the other front where there is no translation', () => {
    expect(viewFor().shell.editions.find(({ lang }) => lang === 'en')?.href).toBe('/en/')
  })

  test('previous is the older neighbour, next the newer one', () => {
    const day = 86_400_000
    const date = Date.UTC(2025, 7, 11, 6)
    const view = viewFor({ date }, [
      { title: 'Davor', slug: 'davor', date: date - day },
      { title: 'Danach', slug: 'danach', date: date + day },
    ])
    expect([view.previous?.headline, view.next?.headline]).toEqual(['Davor', 'Danach'])
  })

  test('a mistake is reported by a mail that names the article', () => {
    const href = viewFor({ title: 'A & B?' }).transparency.reportHref
    expect(href).toContain('mailto:redaktion@blatt.example?subject=A%20%26%20B%3F')
    expect(href).toContain(encodeURIComponent('https://blatt.example/de/2025/08/11/beispiel/'))
  })

  test('a mistake is reported where the publication says, with the article filled in', () => {
    const to = (reportTo: string) => viewFor({ title: 'A & B?' }, [], { reportTo }).transparency.reportHref
    const page = encodeURIComponent('https://blatt.example/de/2025/08/11/beispiel/')
    expect(to('https://form.example/?about={url}&what={title}')).toBe(
      `https://form.example/?about=${page}&what=A%20%26%20B%3F`,
    )
    expect(to('https://form.example/%7Burl%7D/')).toBe(`https://form.example/${page}/`)
    expect(to('https://form.example/')).toBe('https://form.example/')
    expect(to('mailto:a@b.example')).toContain('mailto:a@b.example?subject=')
  })

  test('half a character in a headline or a strange gate takes no page down', () => {
    const review = { gate: '__proto__', by: 'ada', at: 0, text: null, note: null }
    const view = viewFor({ title: 'Halb \ud800', slug: 'halb-\ud800', reviews: [review] })
    expect(view.transparency.reportHref).toContain('subject=Halb%20%EF%BF%BD')
    expect(view.transparency.gates.map(({ name }) => name)).toContain('__proto__')
  })

  test('no instant is written with a year after 9999, which machines cannot read', () => {
    const view = viewFor({ updated: Date.UTC(9999, 11, 31, 23, 59) + 64_800_000 })
    expect(property(view, 'article:modified_time')).toBe('9999-12-31T23:59:59Z')
    expect(view.updated?.iso).toBe('9999-12-31T23:59:59Z')
  })

  test('an AI system is no author, whatever the byline says', () => {
    const authors = ['Ada', 'gpt-5'].map(name => ({ key: null, name, url: null }))
    const view = viewFor({ authors, ai: { involvement: 'assisted', systems: ['GPT-5'] } })
    expect(view.bylines.map(({ name }) => name)).toEqual(['Ada'])
  })

  test('no day of a third language stands in a sentence of the interface, nor the other way round', () => {
    const view = viewFor({ language: 'fr', ai: { generatedAt: now }, withdrawn: { at: now, reason: 'Faux.' } }, [], {
      languages: ['fr'],
    })
    expect(view.transparency.generatedAt?.text).toContain('décembre')
    expect(view.withdrawn?.at.text).toContain('December')
  })

  test('changes later than the site, or dated so, are no versions of it', () => {
    const article = buildArticle()
    const changes = [8e18, now + 1, now].map(at => ({ at, reason: String(at), by: null }))
    const publication = buildPublication({ basePath: '' })
    const library = { publication, articles: [article], pages: [], issues: [], leftOut: [], media: new Map() }
    const site = toSite(library, now, { versions: new Map([[article.file, changes]]) })
    const view = viewOf({ kind: 'article', locale: 'de', ...article.day, slug: article.slug }, site)
    expect(view?.kind === 'article' && view.versions.map(({ reason }) => reason)).toEqual([String(now)])
  })

  test('corrections stand newest first', () => {
    const kind = 'correction' as const
    const corrections = [1, 3, 2].map(at => ({ at, kind, text: String(at) }))
    expect(viewFor({ corrections }).corrections.map(({ text }) => text)).toEqual(['3', '2', '1'])
  })

  test('a lead picture on another host is not loaded', () => {
    const image = { src: 'https://elsewhere.example/x.png', alt: '', credit: null, ai: false }
    expect(viewFor({ image }).image).toBeNull()
  })

  test('a sound on another host is not loaded but linked', () => {
    const view = viewFor({ audio: { src: 'https://ton.example/a.mp3', ai: true } })
    expect([view.audio, view.audioLink]).toEqual([
      null,
      { href: 'https://ton.example/a.mp3', text: 'Artikel anhören · KI-generierte Stimme (ton.example)' },
    ])
  })
})
