import { describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { isText, parsePath, toPath } from '#lib/article/paths.ts'
import { allAddresses } from './addresses.ts'
import { toSite } from './site.ts'
import { textOf } from './text-of.ts'
import { viewOf } from './view-of.ts'

const path = '/de/2025/08/11/beispiel/index.html.md'
const withdrawn = { at: Date.UTC(2025, 7, 12), reason: 'Falsch.' }

function siteOf(markdown: boolean, ...articles: readonly Article[]) {
  const publication = buildPublication({ markdown })
  const library = { publication, articles, pages: [], issues: [], leftOut: [], media: new Map() }
  return toSite(library, Date.UTC(2025, 8, 1))
}

function textAt(at: string, site: ReturnType<typeof siteOf>): string | null {
  const address = parsePath(at)
  return address && isText(address) ? textOf(address, site) : null
}

describe('Markdown beside an article', () => {
  const article = buildArticle({
    ai: { involvement: 'generated' },
    body: 'Eins.\n\n<!--more-->\n\n<!-- intern -->Zwei.',
  })

  test('is its text without marks and comments, and its page leads to it', () => {
    const site = siteOf(true, article)
    expect(textAt(path, site)).toMatch(/^# Ein Beispiel\n\n\*\*KI-generiert\*\* · .*\n\n.*\n\nEins\.\n\n+Zwei\.\n$/)
    const page = viewOf({ kind: 'article', locale: 'de', year: 2025, month: 8, day: 11, slug: 'beispiel' }, site)
    expect(page?.kind === 'article' && page.shell.head.markdown).toBe(`/news${path}`)
  })

  test('ends with the sources that only front matter names', () => {
    const source = { publisher: null, published: null, accessed: null, archive: null, relation: null, verified: null }
    const statedSources = [
      { ...source, title: 'Blatt', url: 'https://a.example/' },
      { ...source, title: 'Bericht', url: 'https://a.example/bericht/' },
    ]
    const body = 'Eins.\n\n### Quellen\n\n- [Ein Bericht](https://a.example/bericht)\n'
    expect(textAt(path, siteOf(true, buildArticle({ body, statedSources })))).toMatch(
      /- \[Ein Bericht\]\(https:\/\/a\.example\/bericht\)\n\n## Quellen\n\n- \[Blatt\]\(https:\/\/a\.example\/\)\n$/,
    )
  })

  test('leads where its page leads', () => {
    const body = '## Teil\n\n[a](../x), [b](#teil), ![c](/media/c.png)\n'
    const text = textAt(path, siteOf(true, buildArticle({ body })))
    expect(text).toContain(
      '[a](https://blatt.example/news/x), [b](https://blatt.example/news/de/2025/08/11/beispiel/#text-teil), ![c](https://blatt.example/news/media/c.png)',
    )
  })

  test.each([
    ['the publication does not hand texts on', siteOf(false, article)],
    ['the article is withdrawn', siteOf(true, { ...article, withdrawn })],
    ['the article is a draft', siteOf(true, { ...article, draft: true })],
  ])('is not there where %s', (_, site) => {
    expect([...allAddresses(site)].map(toPath)).not.toContain(path)
    expect(textAt(path, site)).toBeNull()
  })
})

describe('the guide for programs', () => {
  test('leads to the newest texts, as Markdown where there is some, with their labels', () => {
    const article = buildArticle({ ai: { involvement: 'generated' } })
    const line = (kind: string) =>
      `- [Ein Beispiel](https://blatt.example/news/de/2025/08/11/beispiel/${kind}): KI-generiert · keine redaktionelle Prüfung dokumentiert · 11. August 2025`
    expect(textAt('/llms.txt', siteOf(true, article))?.replaceAll('\u00a0', ' ')).toContain(line('index.html.md'))
    expect(textAt('/llms.txt', siteOf(false, article))?.replaceAll('\u00a0', ' ')).toContain(line(''))
  })

  test('names neither drafts nor withdrawn articles', () => {
    const articles = [buildArticle({ draft: true }), buildArticle({ slug: 'zwei', withdrawn })]
    const site = siteOf(true, ...articles)
    expect(textAt('/llms.txt', site)).not.toContain('Ein Beispiel')
    const preview = toSite(site.library, Date.UTC(2025, 8, 1), { showsDrafts: true })
    expect(textAt('/llms.txt', preview)).not.toContain('Ein Beispiel')
  })
})
