import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { articleAt } from './article.mjs'

/** @typedef {import('./article.mjs').Article} Article */
/** @typedef {(article: Article) => { path: string, text: string }} ToFile how a candidate wants an article */

/**
 * Writes articles 0 to `count` − 1 one after the other, holding one in memory. Ten a day, however many there are: so a
 * month has 300 at every size, and what grows with the publication is its length, not its pages.
 * @param {string} folder @param {number} count @param {ToFile} toFile
 */
export function writeCorpus(folder, count, toFile) {
  let today = new Set()
  let day = ''
  for (let index = 0; index < count; index++) {
    const article = articleAt(index)
    if (article.day !== day) {
      day = article.day
      today = new Set()
    }
    if (today.has(article.slug)) throw new Error(`Two articles of ${day} are called ${article.slug}.`)
    today.add(article.slug)
    writeArticle(folder, article, toFile)
  }
}

/** Writes one article, new or changed. @param {string} folder @param {Article} article @param {ToFile} toFile */
export function writeArticle(folder, article, toFile) {
  const { path, text } = toFile(article)
  const file = join(folder, path)
  makeFolder(dirname(file))
  writeFileSync(file, text)
}

const made = new Set()

function makeFolder(folder) {
  if (made.has(folder)) return
  mkdirSync(folder, { recursive: true })
  made.add(folder)
}
