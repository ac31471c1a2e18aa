import { describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { buildArticle, buildPublication } from './article-builder.ts'
import { toEdition } from './edition.ts'
import { toMarks } from './marks.ts'
import { nameInRelation, readRelation } from './relation.ts'
import { type Relations, renewRelations } from './relations.ts'

const day = 86_400_000
const start = Date.UTC(2024, 0, 1)

interface Told {
  readonly lead?: string
  readonly sources?: readonly string[]
  readonly topics?: readonly string[]
  readonly story?: string
}

function tell(at: number, title: string, { lead = '', sources = [], topics = [], story }: Told = {}): Article {
  const marks = toMarks(title, lead, sources)
  const named = { file: `articles/${at}-${title}.md`, slug: `a${at}`, date: start + at * day }
  return buildArticle({ ...named, title, marks, topics, ...(story === undefined ? {} : { story }) })
}

/** Articles that have nothing in common with others. */
const strangers = Array.from({ length: 70 }, (_, index) => tell(index, `Wort${'abcdefghij'[index % 10]}${index}x Ding`))

function listed(articles: readonly Article[]) {
  const library = { articles, publication: buildPublication(), pages: [], issues: [], leftOut: [], media: new Map() }
  return toEdition(library, 'de', start + 1000 * day).listed
}

function relationsOf(articles: readonly Article[]): Relations {
  return renewRelations([listed(articles)], null)
}

function ledTo(one: Article, others: readonly Article[]) {
  const { related, story } = readRelation(relationsOf([...strangers, ...others, one]).get(one.file) ?? '')
  const titles = new Map(others.map(({ file, title }) => [nameInRelation(file), title]))
  return { related: related.map(name => titles.get(name)), story: story.map(name => titles.get(name)) }
}

describe('an article leads to', () => {
  test('older articles with which it has rare words in common, the likest first', () => {
    const bridge = tell(80, 'Brücke am Hafen gesperrt')
    const harbour = tell(81, 'Hafen wächst', { lead: 'Eine Brücke' })
    const one = tell(100, 'Hafen: Brücke öffnet am Freitag')
    expect(ledTo(one, [harbour, bridge, tell(120, 'Hafen: Brücke gesperrt')]).related).toEqual([
      bridge.title,
      harbour.title,
    ])
  })

  test('articles of a topic that few have, and not to those of one that all have', () => {
    const rare = tell(80, 'Etwas', { topics: ['seltenes'] })
    const frequent = Array.from({ length: 40 }, (_, at) => tell(at, `Noch${at} Eins${at}`, { topics: ['alles'] }))
    const one = tell(100, 'Anderes', { topics: ['seltenes', 'alles'] })
    expect(ledTo(one, [...frequent, rare]).related).toEqual([rare.title])
  })

  test('nothing, for the sake of a topic alone that every eighth article has', () => {
    const others = Array.from({ length: 10 }, (_, at) => tell(at, `Noch${at} Eins${at}`, { topics: ['politik'] }))
    expect(ledTo(tell(100, 'Anderes', { topics: ['politik'] }), others).related).toEqual([])
  })

  test('an article with such a topic and a word of the headline, which alone is not enough either', () => {
    const town = [tell(80, 'Brücke gesperrt', { topics: ['politik'] }), tell(81, 'Die Brücke von Arnheim')]
    const others = Array.from({ length: 9 }, (_, at) => tell(at, `Noch${at} Eins${at}`, { topics: ['politik'] }))
    const one = tell(100, 'Streit um die Brücke', { topics: ['politik'] })
    expect(ledTo(one, [...others, ...town]).related).toEqual([town[0]?.title])
  })

  test('nothing, for the sake of one of many topics', () => {
    const many = Array.from({ length: 9 }, (_, at) => `thema-${at}`)
    const one = tell(100, 'Anderes', { topics: ['seltenes'] })
    expect(ledTo(one, [tell(80, 'Etwas', { topics: ['seltenes', ...many] })]).related).toEqual([])
  })

  test('nothing, for the sake of words that no two headlines share', () => {
    const lead = 'Im Tal von Arnheim, in der Heide bei Sonsbeck'
    const older = tell(80, 'Etwas', { lead })
    expect(ledTo(tell(100, 'Sonsbeck: Heide brennt', { lead: 'Im Tal von Arnheim' }), [older]).related).toEqual([])
  })

  test('an article on the same page, however it is addressed', () => {
    const older = tell(80, 'Etwas', { sources: ['https://www.amt.example/akte/?utm_source=x'] })
    expect(ledTo(tell(100, 'Anderes', { sources: ['http://amt.example/akte'] }), [older]).related).toEqual([
      older.title,
    ])
  })

  test('nothing, for the sake of a word that every second headline has', () => {
    const others = Array.from({ length: 80 }, (_, at) => tell(at, `Wetter Ort${at}`))
    expect(ledTo(tell(100, 'Wetter Anderswo'), others).related).toEqual([])
  })
})

describe('articles tell one story', () => {
  const sources = ['https://amt.example/a', 'https://amt.example/b']

  test('where they rest on the same pages', () => {
    const older = tell(80, 'Rat vertagt Hitzeplan', { sources })
    expect(ledTo(tell(100, 'Streit um Bäume', { sources }), [older]).story).toEqual([older.title])
  })

  test('where their headlines have the same rare words within weeks, and not a year later', () => {
    const older = tell(80, 'Hitzeplan: Rat vertagt Beschluss', { lead: 'Der Rat der Musterstadt' })
    const lead = 'In Musterstadt'
    expect(ledTo(tell(100, 'Rat fasst Beschluss: Hitzeplan', { lead }), [older]).story).toEqual([older.title])
    expect(ledTo(tell(480, 'Rat fasst Beschluss: Hitzeplan', { lead }), [older]).story).toEqual([])
  })

  test('not where one of them says what story it belongs to', () => {
    const older = tell(80, 'Rat vertagt Hitzeplan', { sources, story: 'hitze' })
    expect(ledTo(tell(100, 'Streit um Bäume', { sources }), [older]).story).toEqual([])
  })

  test('not where a column has the same headline every week', () => {
    const weeks = Array.from({ length: 30 }, (_, at) =>
      tell(at * 3, 'Die besten Bücher der Saison', { lead: `Autor${at}` }),
    )
    expect(ledTo(tell(100, 'Die besten Bücher der Saison', { lead: 'Autorin' }), weeks).story).toEqual([])
  })
})

describe('relations that were found before', () => {
  test('of older articles stay as they are when one is added', () => {
    const before = relationsOf(strangers)
    const after = relationsOf([...strangers, tell(100, 'Wortc2x Wortd3x Wortj9x Ding')])
    expect([...before].filter(([file, relation]) => after.get(file) !== relation)).toEqual([])
    expect(after.size).toBe(before.size + 1)
  })

  test.each([1, 2, 3, 4, 5, 6])('lead to the same as if all were found anew, whatever happened (%i)', seed => {
    const random = randomFrom(seed)
    const word = () => `Wort${Math.floor(random() ** 2 * 60)}`
    const some = (at: number) =>
      tell(at, `${word()} ${word()} ${word()}`, {
        lead: `${word()} ${word()}`,
        sources: [1, 2].map(() => `https://amt.example/${Math.floor(random() * 40)}`),
        topics: [`t${Math.floor(random() * 9)}`],
        ...(random() < 0.1 ? { story: word() } : {}),
      })
    let articles: readonly Article[] = Array.from({ length: 60 + seed }, () => some(Math.floor(random() * 200)))
    let relations = relationsOf(articles)
    for (let step = 0; step < 12; step++) {
      const next = articles
        .filter(() => random() > 0.02)
        .map(article =>
          random() < 0.03 ? { ...some(0), file: article.file, slug: article.slug, date: article.date } : article,
        )
        .concat(random() < 0.7 ? [some(Math.floor(random() * 260))] : [])
      const old = new Map(articles.map(article => [article.file, article]))
      const before = { relations, articleOf: (file: string) => old.get(file) ?? null }
      relations = renewRelations([listed(next)], before)
      expect([...relations].sort()).toEqual([...relationsOf(next)].sort())
      articles = next
    }
  })
})

function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return state / 2 ** 32
  }
}
