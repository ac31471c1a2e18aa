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

/** Articles on nothing that others are about, so that rare words are rare; the first stands between the two of a case. */
const others: Files = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `articles/2025-0${index === 0 ? '7-15' : `6-0${1 + (index % 9)}`}-o${index}.md`,
    `---\ntitle: Wort${index} Ding${index}\n---\nText.\n`,
  ]),
)
const bilingual = { 'site.yaml': site.replace('[de]', '[de, en]'), 'articles/en/2025-06-01-e.md': article() }
const about = (title: string, fields = 'draft: false') => `---\ntitle: ${title}\n${fields}\n---\nText.\n`
const tunnel = about('Streit um den Tunnel in Beispielstadt')
const opened = 'Der Tunnel in Beispielstadt ist offen'
/** One that comes out later, and one before it. */
const due = {
  'articles/2025-08-15-m.md': about('Nichts'),
  'articles/2025-09-20-c.md': about('Seit gestern ist der Tunnel in Beispielstadt offen'),
}
/** Topics in an order, all of them with articles. */
const ofTopics = {
  'site.yaml': site,
  'topics.yaml': [...'abcdefgh', 'wind'].map(key => `- {key: ${key}, name: ${key}}\n`).join(''),
  'articles/2025-05-01-t.md': about('Alles', 'tags: [a, b, c, d, e, f, g, h]'),
}
const judged = (relevance: number) => article(`topics: [{name: wind, relevance: ${relevance}}]`)
const closed = (parent: string) =>
  `- {key: klima, name: Klima}\n- {key: wetter, name: Wetter}\n- {key: wind, name: Wind, parent: ${parent}}\n`

const changes: readonly Change[] = [
  [
    'that a name means two articles now',
    { 'site.yaml': site, [one]: article('related: b'), [two]: article() },
    { 'site.yaml': site, [one]: article('related: b'), [two]: article(), 'articles/2025-05-01-b.md': article() },
  ],
  [
    'that an article in another language, which one names, expired',
    {
      ...bilingual,
      ...others,
      'articles/de/2025-08-01-a.md': article('related: en/2025-07-01-b'),
      'articles/en/2025-07-01-b.md': article(),
    },
    {
      ...bilingual,
      ...others,
      'articles/de/2025-08-01-a.md': article('related: en/2025-07-01-b'),
      'articles/en/2025-07-01-b.md': article('expires: 2025-08-02'),
    },
  ],
  [
    'that an article which others lead to is in another language now',
    { ...bilingual, ...others, [one]: tunnel, [two]: about(opened, 'lang: de') },
    { ...bilingual, ...others, [one]: tunnel, [two]: about(opened, 'lang: en') },
  ],
  [
    'that a related article expired meanwhile',
    { 'site.yaml': site, ...others, [one]: tunnel, [two]: about(opened, 'expires: 2025-10-01') },
    { 'site.yaml': site, ...others, [one]: tunnel, [two]: about(opened, 'expires: 2025-10-01') },
    winter,
  ],
  [
    'that an article which goes on with a story came out meanwhile',
    { 'site.yaml': site, ...others, [one]: about(opened), ...due },
    { 'site.yaml': site, ...others, [one]: about(opened), ...due },
    winter,
  ],
  [
    'that an older article has so many topics now that one says little',
    { ...ofTopics, ...others, [one]: about('Hier', 'tags: [wind]'), [two]: about('Dort', 'tags: [wind]') },
    {
      ...ofTopics,
      ...others,
      [one]: about('Hier', 'tags: [wind]'),
      [two]: about('Dort', 'tags: [wind, a, b, c, d, e, f, g, h]'),
    },
  ],
  [
    'that an article says nothing of its story any more, so that it is found',
    { 'site.yaml': site, ...others, [one]: tunnel, [two]: about('Streit um Tunnel in Beispielstadt', 'story: s') },
    { 'site.yaml': site, ...others, [one]: tunnel, [two]: about('Streit um Tunnel in Beispielstadt') },
  ],
  [
    'that a topic with articles of some relevance is a part of another one',
    { 'site.yaml': site, 'topics.yaml': closed('klima'), [one]: judged(3), [two]: judged(8) },
    { 'site.yaml': site, 'topics.yaml': closed('wetter'), [one]: judged(3), [two]: judged(8) },
  ],
]

describe('an export after another one notices in what leads from one article to others', () => {
  test.each(toCases(changes))('$name', change => expectNoticed(change, place))
})
