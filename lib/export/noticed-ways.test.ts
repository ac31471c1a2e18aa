import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'vitest'
import { article, type Change, expectNoticed, type Files, one, site, toCases, two, winter } from './fixtures/noticed.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kiosk-noticed-'))
})
afterEach(() => rmSync(place, { recursive: true }))

/** One teaser on a page, and articles of one day each, by the same person. */
const onePage = { 'site.yaml': `${site}pageSize: 1\n`, 'people.yaml': '- {key: ada, name: Ada}\n' }
const ofDays = (...days: readonly number[]): Files =>
  Object.fromEntries(days.map(day => [`articles/2025-07-0${day}-a.md`, article('author: ada\ntags: [klima]')]))
const people = '- {key: ada, name: Ada}\n'
const answering = 'responsible: {name: Ada, contact: "mailto:ada@blatt.example"}\n'
const reviewed = 'ai: generated\nreview: {facts: {by: ada, at: 2025-08-02}}'
/** Articles on nothing that others are about, so that rare words are rare. */
const others: Files = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `articles/2025-06-0${1 + (index % 9)}-o${index || ''}.md`,
    `---\ntitle: Wort${index} Ding${index}\n---\nText.\n`,
  ]),
)
const about = (title: string, text = 'Text.') => `---\ntitle: ${title}\n---\n${text}\n`
const sources = 'Text.\n\n### Quellen\n- https://amt.example/tunnel\n- https://amt.example/strasse'

const changes: readonly Change[] = [
  [
    'that the only article expired meanwhile',
    { 'site.yaml': site, [one]: article('expires: 2025-10-01') },
    { 'site.yaml': site, [one]: article('expires: 2025-10-01') },
    winter,
  ],
  [
    'that an old page is gone while the front stays',
    { ...onePage, ...ofDays(1, 2, 3) },
    { ...onePage, ...ofDays(2, 3) },
  ],
  ['that an older page is the last one no more', { ...onePage, ...ofDays(1, 2) }, { ...onePage, ...ofDays(1, 2, 3) }],
  [
    'a month before one that stays as it was',
    { 'site.yaml': site, [one]: article() },
    { 'site.yaml': site, [one]: article(), [two]: article() },
  ],
  [
    'that an older article has another headline, which makes it related',
    { 'site.yaml': site, ...others, [one]: about('Streit um den Tunnel in Beispielstadt') },
    {
      'site.yaml': site,
      ...others,
      [one]: about('Streit um den Tunnel in Beispielstadt'),
      'articles/2025-06-02-o.md': about('Der Tunnel in Beispielstadt beginnt'),
    },
  ],
  [
    'that an article goes on with the story of another one',
    { 'site.yaml': site, ...others, [two]: about('Tunnel nach Beispielstadt gesperrt', sources) },
    {
      'site.yaml': site,
      ...others,
      [two]: about('Tunnel nach Beispielstadt gesperrt', sources),
      [one]: about('Tunnel nach Beispielstadt wieder offen', sources),
    },
  ],
  [
    'that the article before it in a story is gone',
    { 'site.yaml': site, [one]: article('story: s'), [two]: article('story: s') },
    { 'site.yaml': site, [one]: article('story: s') },
  ],
  [
    'that an article which another one names has another headline',
    { 'site.yaml': site, ...others, [one]: article('related: b'), [two]: article() },
    { 'site.yaml': site, ...others, [one]: article('related: b'), [two]: about('Anders') },
  ],
  [
    'that related articles are switched off',
    { 'site.yaml': site, ...others, [one]: about('Tunnel, Brunnen'), [two]: about('Brunnen, Tunnel') },
    {
      'site.yaml': `${site}related: false\n`,
      ...others,
      [one]: about('Tunnel, Brunnen'),
      [two]: about('Brunnen, Tunnel'),
    },
  ],
  [
    'that another year is the newest, whose index holds what runs in the browser',
    { 'site.yaml': site, [one]: article() },
    { 'site.yaml': site, [one]: article(), 'articles/2026-01-01-c.md': article() },
    Date.UTC(2026, 1, 1),
  ],
  [
    'that the last article of a year is gone from its index',
    { 'site.yaml': site, [one]: article(), 'articles/2024-07-01-c.md': article() },
    { 'site.yaml': site, [one]: article() },
  ],
  [
    'that readers shall not search any more',
    { 'site.yaml': site, [one]: article() },
    { 'site.yaml': `${site}search: false\n`, [one]: article() },
  ],
  [
    'that a review counts now, which the search shows and narrows down by',
    { 'site.yaml': `${site}gates: [facts]\n`, 'people.yaml': people, [one]: article(reviewed) },
    { 'site.yaml': `${site}gates: [facts]\n${answering}`, 'people.yaml': people, [one]: article(reviewed) },
  ],
]

describe('an export after another one notices in what leads to articles', () => {
  test.each(toCases(changes))('$name', change => expectNoticed(change, place))
})
