import { publishers, terms } from './names.mjs'

/** @typedef {import('./random.mjs').Random} Random @typedef {import('./phrases.mjs').Language} Language */

const separator = '<!--more-->'

/** Words of a headline, 6 to 12 of them. @param {Random} random @param {Language} words */
export function headline({ between, pick }, words) {
  const start = `${pick(words.subjects)} ${pick(words.verbs)} ${pick(words.adverbs)} ${pick(words.places)}`
  const end = `${words.and} ${pick(words.verbs)} ${pick(words.subjects)} ${pick(words.adverbs)}`
  return capital(`${start} ${end}`.split(' ').slice(0, between(6, 12)).join(' '))
}

/**
 * The body of an article in Markdown, about 300 words: a third of them has a list, a twentieth a table.
 * @param {Random} random @param {Language} words
 */
export function body(random, words) {
  const { between, pick } = random
  const count = between(4, 6)
  const paragraphs = Array.from({ length: count }, (_, at) => paragraph(random, words, Math.round(16 / count), at < 2))
  const subheading = `${pick(words.adverbs)} ${pick(words.adjectives)}: ${pick(words.subjects)}`
  paragraphs.splice(2, 0, `## ${capital(subheading)}`)
  if (between(1, 3) === 1) paragraphs.push(list(random, words))
  if (between(1, 20) === 1) paragraphs.push(table(random, words))
  return [paragraph(random, words, 4, false), separator, ...paragraphs, sources(random, words)].join('\n\n')
}

function paragraph(random, words, sentences, isLinked) {
  const text = Array.from({ length: sentences }, () => sentence(random, words))
  const { pick } = random
  const place = `**${pick(words.adverbs)} ${pick(words.places)}**`
  text.push(`${capital(pick(words.subjects))} ${pick(words.verbs)} ${place} ${words.and} *${pick(terms)}*.`)
  if (isLinked) {
    const link = `[${pick(words.subjects)} ${pick(words.places)}](${address(random)})`
    text.push(`${words.more} ${pick(words.verbs)} ${link} ${pick(words.adverbs)}.`)
  }
  return text.join(' ')
}

function sentence({ between, pick }, words) {
  const start = `${pick(words.subjects)} ${pick(words.verbs)} ${pick(words.adverbs)} ${pick(words.places)}`
  const remains = () => words.remains(pick(words.adverbs), pick(words.adjectives))
  const forms = [
    () => `${start}, ${pick(words.links)} ${pick(words.subjects)} ${remains()}.`,
    () =>
      `${pick(words.adverbs)} ${pick(words.verbs)} ${pick(words.subjects)} ${words.quoted(pick(terms))} ${words.and} ${pick(terms)}.`,
    () => `${start} ${words.and} ${pick(words.verbs)} ${between(2, 99)} ${words.percent} ${pick(words.adverbs)}.`,
  ]
  return capital(pick(forms)())
}

function list(random, words) {
  return Array.from({ length: random.between(3, 5) }, () => `- ${sentence(random, words)}`).join('\n')
}

function table({ between, pick }, words) {
  const row = () => `| ${pick(words.places)} | ${between(10, 999)} | ${pick(words.adjectives)} |`
  return [`| ${words.table.join(' | ')} |`, '|---|---:|---|', ...Array.from({ length: 4 }, row)].join('\n')
}

function sources(random, words) {
  const lines = random.sample(publishers, 3).map(name => `- [${name}: ${headline(random, words)}](${address(random)})`)
  return [`### ${words.sources}`, ...lines].join('\n')
}

function address({ between, pick }) {
  return `https://www.${pick(terms).replace(/[^a-z]/g, '')}.example/${pick(terms).replace(/[^a-z]/g, '-')}-${between(1e5, 1e6)}.html`
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1)
