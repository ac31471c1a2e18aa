import { adjectives, adverbs, english, links, places, publishers, subjects, verbs } from './vocabulary.mjs'

/** @typedef {import('./random.mjs').Random} Random */

const separator = '<!--more-->'

/** Words of a headline, 6 to 12 of them. @param {Random} random */
export function headline(random) {
  const { between, pick } = random
  const words = `${pick(subjects)} ${pick(verbs)} ${pick(adverbs)} ${pick(places)} und ${pick(verbs)} ${pick(subjects)} ${pick(adverbs)}`
  return capital(words.split(' ').slice(0, between(6, 12)).join(' '))
}

/**
 * The body of article `index` in Markdown, about 300 words: every third has a list, every twentieth a table.
 * @param {Random} random @param {number} index
 */
export function body(random, index) {
  const { between } = random
  const count = between(4, 6)
  const paragraphs = Array.from({ length: count }, (_, at) => paragraph(random, Math.round(16 / count), at < 2))
  paragraphs.splice(
    2,
    0,
    `## ${capital(`${random.pick(adverbs)} ${random.pick(adjectives)}: ${random.pick(subjects)}`)}`,
  )
  if (index % 3 === 0) paragraphs.push(list(random))
  if (index % 20 === 0) paragraphs.push(table(random))
  return [paragraph(random, 4, false), separator, ...paragraphs, sources(random)].join('\n\n')
}

function paragraph(random, sentences, isLinked) {
  const text = Array.from({ length: sentences }, () => sentence(random))
  const { pick } = random
  text.push(`${capital(pick(subjects))} ${pick(verbs)} **${pick(adverbs)} ${pick(places)}** und *${pick(english)}*.`)
  if (isLinked)
    text.push(`Mehr dazu ${pick(verbs)} [${pick(subjects)} ${pick(places)}](${address(random)}) ${pick(adverbs)}.`)
  return text.join(' ')
}

function sentence({ between, pick }) {
  const start = `${pick(subjects)} ${pick(verbs)} ${pick(adverbs)} ${pick(places)}`
  const forms = [
    () => `${start}, ${pick(links)} ${pick(subjects)} ${pick(adverbs)} ${pick(adjectives)} bleibt.`,
    () => `${pick(adverbs)} ${pick(verbs)} ${pick(subjects)} „${pick(english)}“ und ${pick(english)}.`,
    () => `${start} und ${pick(verbs)} ${between(2, 99)} Prozent ${pick(adverbs)}.`,
  ]
  return capital(pick(forms)())
}

function list(random) {
  return Array.from({ length: random.between(3, 5) }, () => `- ${sentence(random)}`).join('\n')
}

function table({ between, pick }) {
  const rows = Array.from({ length: 4 }, () => `| ${pick(places)} | ${between(10, 999)} | ${pick(adjectives)} |`)
  return ['| Ort | Zahl | Urteil |', '|---|---:|---|', ...rows].join('\n')
}

function sources(random) {
  const lines = random.sample(publishers, 3).map(name => `- [${name}: ${headline(random)}](${address(random)})`)
  return ['### Quellen', ...lines].join('\n')
}

function address({ between, pick }) {
  return `https://www.${pick(english).replace(/[^a-z]/g, '')}.example/${pick(english).replace(/[^a-z]/g, '-')}-${between(1e5, 1e6)}.html`
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1)
