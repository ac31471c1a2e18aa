import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { body, headline } from './article-text.mjs'
import { randomFrom } from './random.mjs'
import { topics } from './vocabulary.mjs'

const day = 86_400_000
const firstDay = Date.UTC(2022, 10, 21)
const days = 3 * 365

/** Seconds since 1970 at which the publication is read: after its last article. */
export const readAt = (firstDay + days * day) / 1000

/**
 * Writes a publication of `count` articles, spread over three years, that is the same on every machine.
 * @param {string} folder @param {number} count
 */
export function writeCorpus(folder, count) {
  mkdirSync(join(folder, 'articles'), { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), site)
  writeFileSync(join(folder, 'topics.yaml'), topics.map(key => `- {key: ${key}, name: ${capital(key)}}\n`).join(''))
  const names = new Set()
  for (let index = 0; index < count; index++) {
    const { name, text } = article(index, count)
    if (names.has(name)) throw new Error(`Two articles are called ${name}: the vocabulary is too small.`)
    names.add(name)
    writeFileSync(join(folder, 'articles', name), text)
  }
}

/** One article as a file; `index` alone decides its words. @param {number} index @param {number} count */
function article(index, count) {
  const random = randomFrom(index + 1)
  const title = headline(random)
  const date = new Date(firstDay + Math.floor((index * days) / count) * day).toISOString().slice(0, 10)
  const tags = random.sample(topics, random.between(1, 3))
  const head = [
    'layout: "post"',
    'language: "de"',
    `title: "${title}"`,
    'aigenerated: true',
    `tags: [${tags.join(', ')}]`,
  ]
  return { name: `${date}-${slug(title)}.md`, text: `---\n${head.join('\n')}\n---\n\n${body(random, index)}\n` }
}

const site = `name: Prüfstand
tagline: Eine erfundene Publikation für Messungen
origin: https://bench.example
languages: [de]
timeZone: Europe/Berlin
pageSize: 20
publisher: {name: Prüfstand}
`

const umlauts = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const capital = word => word.charAt(0).toUpperCase() + word.slice(1)

function slug(title) {
  const plain = title.toLowerCase().replace(/[äöüß]/g, letter => umlauts[letter])
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
