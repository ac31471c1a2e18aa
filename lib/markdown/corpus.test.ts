import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { cutAtMark } from './cut-at-mark.ts'
import { renderArticle } from './render-article.ts'
import { germanOptions } from './render-options-builder.ts'
import { renderTeaser } from './render-teaser.ts'

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const note = existsSync(corpus) ? '' : ' (skipped: there is no ../shared/corpus)'

function articlesIn(folder: string) {
  const place = new URL(`${folder}/`, corpus)
  if (!existsSync(place)) return []
  return readdirSync(place).map(file => {
    const text = readFileSync(new URL(file, place), 'utf8')
    return buildArticle({ file, body: text.replace(/^---\n.*?\n---[ \t]*\n/s, '') })
  })
}

describe.skipIf(note !== '')(`real articles${note}`, () => {
  test('the seed has its three sources, its teaser and no seam', () => {
    const [seed] = articlesIn('seed')
    expect(seed).toBeDefined()
    if (!seed) return
    const { html, sources } = renderArticle(seed, germanOptions)
    expect(sources.map(({ publisher, title }) => [publisher, title])).toEqual([
      ['Tagesschau', '"Persönliche Superintelligenz" für alle?'],
      ['Handelsblatt', 'Microsoft erreicht vier Billionen Dollar Börsenwert'],
      ['Spiegel', 'Microsoft ist nun vier Billionen US-Dollar wert'],
    ])
    expect(html.match(/<[^>]+>/g)).toEqual(['<p>', '</p>', '<p>', '</p>'])
    expect(html).not.toContain('Quellen')
    expect(cutAtMark(seed.text.body, seed.excerptSeparator).start).not.toBeNull()
    expect(renderTeaser(seed, germanOptions).html).toBe(html.split('\n')[0])
  })

  test.each(['june/draft', 'june/published'])('every one of %s gives up its list of sources', folder => {
    const articles = articlesIn(folder)
    expect(articles.length).toBeGreaterThan(40)
    for (const article of articles) {
      const { html, sources } = renderArticle(article, germanOptions)
      const links = [...article.text.body.matchAll(/^- \[.+\]\((\S+)\)/gm)].map(match => match[1])
      expect(sources.flatMap(({ url }) => url ?? [])).toEqual(links)
      expect(html).not.toMatch(/Quellen<|Sources<|more--/)
    }
  })
})
