import { body, headline } from './article-text.mjs'
import { english } from './english.mjs'
import { german } from './german.mjs'
import { topics } from './names.mjs'
import { randomFrom } from './random.mjs'

/**
 * @typedef {object} Article
 * @property {'de' | 'en'} language
 * @property {string} title
 * @property {string} day `2025-11-20`
 * @property {string} date an instant in UTC, to the second
 * @property {string} slug
 * @property {readonly string[]} topics keys of one to three
 * @property {string} body Markdown
 */

const dayLength = 86_400_000
const lastDay = Date.UTC(2025, 10, 20)
const perDay = 10
const words = { de: german, en: english }

/**
 * Article `index`, counted from the newest; what a measurement adds has negative numbers. Every fifth is English. The
 * number alone decides its text and its date, so it is the same file in publications of any size.
 * @param {number} index @returns {Article}
 */
export function articleAt(index) {
  const random = randomFrom(index + 1000)
  const language = modulo(index, 5) === 2 ? 'en' : 'de'
  const title = headline(random, words[language])
  const instant = new Date(lastDay - Math.floor(index / perDay) * dayLength)
  instant.setUTCHours(18 - modulo(index, perDay), random.between(0, 59))
  const date = `${instant.toISOString().slice(0, 19)}Z`
  const chosen = random.sample(topics, random.between(1, 3)).map(({ key }) => key)
  return {
    ...{ language, title, date, day: date.slice(0, 10), slug: slugOf(title), topics: chosen },
    body: body(random, words[language]),
  }
}

/** The article with its first word, which stands in its teaser, exchanged. @param {Article} article @param {string} word */
export function reworded(article, word) {
  return { ...article, body: article.body.replace(/^\S+/, word) }
}

const modulo = (number, divisor) => ((number % divisor) + divisor) % divisor
const umlauts = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

function slugOf(title) {
  const plain = title.toLowerCase().replace(/[äöüß]/g, letter => umlauts[letter])
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
