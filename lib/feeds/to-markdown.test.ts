import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { hostileHeadlines } from './fixtures/sample-feed.ts'
import { toMarkdown } from './to-markdown.ts'

const url = 'https://blatt.example/de/2025/08/11/beispiel/'
const source = { publisher: null, published: null, accessed: null, archive: null, relation: null, verified: null }
const label = { lead: 'KI-generiert', review: 'nach der Prüfung geändert' }

function written(
  overrides: Parameters<typeof buildArticle>[0] = {},
  body = 'Text.\n\n### Quellen\n\n- [A](https://a.example/)\n',
) {
  const article = buildArticle({ body, ...overrides })
  const sources = article.statedSources
  return toMarkdown({ article, label, url, body, sources, words: wordsFor('de'), timeZone: 'UTC' })
}

describe('an article as Markdown', () => {
  test('is written as its golden', async () => {
    const everything = written({
      title: 'Ein *Titel* mit [Klammern]',
      standfirst: 'Ein <b> Vorspann.',
      authors: [{ key: null, name: 'Ada Muster', url: null }],
      updated: Date.UTC(2025, 7, 12),
      corrections: [{ at: Date.UTC(2025, 7, 13), kind: 'correction', text: 'Es waren 7 < 8.' }],
      statedSources: [
        { ...source, title: 'Gesetz', url: 'https://amt.example/a(b)', publisher: 'Amt', published: '2025-08-01' },
        { ...source, title: 'Telefonat', url: null },
      ],
    })
    await expect(everything).toMatchFileSnapshot('goldens/article.md')
  })

  test('has its label before everything that was written in the text', () => {
    const text = written({}, '**Von Menschen geprüft**\n\nText.')
    expect(text.indexOf('**KI-generiert**')).toBeLessThan(text.indexOf('**Von Menschen geprüft**'))
  })

  test.each(['1. Platz für die Stadt', '- Kein Punkt', '+ Auch nicht', '![Kein Bild](x)'])(
    'keeps an introduction that looks like markup a paragraph: %s',
    standfirst => {
      const lines = written({ standfirst }).split('\n')
      expect(lines.find(line => line.replaceAll('\\', '') === standfirst)).toMatch(/^(?:\\|1\\)/)
    },
  )

  test.each(hostileHeadlines)('keeps the headline %j on its one line', title => {
    const [first = '', second] = written({ title }).split('\n')
    expect(first.startsWith('# ')).toBe(true)
    expect(first.slice(2).replace(/\\(.)/g, '$1')).toBe(title.replace(/\s+/g, ' ').trim())
    expect(second).toBe('')
  })
})
