import { describe, expect, test } from 'vitest'
import type { RedirectView, View } from '#lib/site/view.ts'
import { render } from './fixtures/render.ts'
import { article, front, moment, shell, source, teaser } from './fixtures/views.ts'

const { label } = teaser()
const line = { lang: 'de', dir: 'ltr', href: '/a/', headline: 'Zeile', date: moment(11), label } as const
const pager = { newer: null, older: null }
const pages: Record<string, Exclude<View, RedirectView>> = {
  front: front([teaser(), teaser({ headline: 'b' }), teaser({ headline: 'c', date: moment(10) })]),
  'empty front': front([]),
  older: { kind: 'older', shell, number: 3, teasers: [teaser()], pager },
  article: article({ previous: line, next: line, sources: [source()] }),
  archive: { kind: 'archive', shell, year: null, years: [{ year: 2025, href: '/y/', count: 1, months: [] }] },
  month: {
    kind: 'month',
    shell,
    title: 'August 2025',
    year: { href: '/y/', text: '2025' },
    days: [{ day: moment(11), lines: [line] }],
    pager,
  },
  topics: { kind: 'topics', shell, topics: [{ href: '/t/', text: 'Energie', count: 1, latest: line, children: [] }] },
  'empty topic': {
    kind: 'topic',
    shell,
    name: 'Energie',
    number: null,
    count: 0,
    shown: null,
    orders: [],
    children: [],
    parents: [],
    teasers: [],
    pager,
    feeds: shell.feeds,
  },
  'topic by relevance': {
    ...{ kind: 'topic', shell, name: 'Mond', number: null, count: 50, shown: 40, teasers: [teaser()], pager },
    feeds: shell.feeds,
    parents: [{ href: '/t/wissen/', text: 'Wissen' }],
    orders: [{ href: '/t/mond/relevance/', text: 'Nach Relevanz', isCurrent: true }],
    children: [{ href: '/t/krater/', text: 'Krater', count: 3, children: [] }],
  },
  standing: {
    kind: 'standing',
    shell,
    title: 'Über uns',
    content: { html: '<p>Wir.</p>' },
    responsible: null,
    labelExamples: [],
    isInterface: false,
    figures: null,
    corrections: null,
  },
  'standing with records': {
    ...{ kind: 'standing', shell, title: 'Wie wir KI einsetzen', content: { html: '' }, responsible: null },
    ...{ labelExamples: [], isInterface: true },
    figures: {
      articles: 1,
      kinds: [{ involvement: 'generated', count: 1, reviewed: 0 }],
      systems: [{ name: 'X', count: 1 }],
      steps: [{ name: 'Entwurf', count: 1 }],
      corrected: 1,
      medianDays: 0,
      registers: [{ href: '/disclosures.json', text: 'JSON' }],
      selections: [{ name: 'Nur geprüfte Artikel', feeds: shell.feeds }],
    },
    corrections: [{ day: moment(11), corrections: [{ line, kind: 'Korrektur', text: 'Es waren drei.' }] }],
  },
  person: {
    ...{ kind: 'person', shell, name: 'Ada', role: 'Redaktion', url: null, number: null, pager },
    lines: [{ line, parts: ['Fakten: geprüft am 11. August 2025'] }],
  },
  'not found': { kind: 'not-found', shell },
}

describe.each(Object.entries(pages))('the %s page', (_, view) => {
  test('has one main heading, the landmarks, and a skip link that leads into the main part', async () => {
    const document = await render(view)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    for (const landmark of ['body > header', 'main', 'body > footer'])
      expect(document.querySelectorAll(landmark)).toHaveLength(1)
    expect(document.querySelector('body a')?.getAttribute('href')).toBe(`#${document.querySelector('main')?.id}`)
  })

  test('skips no level of heading and uses no id twice', async () => {
    const document = await render(view)
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(heading => Number(heading.tagName.slice(1)))
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('runs no script', async () => {
    const document = await render(view)
    expect(document.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0)
  })
})
