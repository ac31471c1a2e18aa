import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { settings, toFile, writePublication } from '../candidates/kiosk.mjs'
import { articleAt, reworded } from '../corpus/article.mjs'
import { writeArticle } from '../corpus/corpus.mjs'

/** Words that one article has: one of the newest, and the oldest of its language. */
export const rareWords = { new: 'Quastenflosser', old: 'Schuppentier' }

/** The number of the article with a picture. */
export const pictured = 13

/** Writes a publication that uses all that KIosk has: search, related articles, share pictures, and a picture. @param {string} content its folder @param {number} count of articles */
export async function writeComplete(content, count) {
  writePublication(content, count, settings)
  const articles = join(content, 'articles')
  const rewrite = (index, word, more = {}) =>
    writeArticle(articles, { ...reworded(articleAt(index), word), ...more }, withPicture)
  rewrite(8, rareWords.new)
  rewrite(oldestIn('de', count), rareWords.old)
  rewrite(pictured, 'Bebildert', { image: 'media/lead.jpg' })
  await paint(join(content, 'media'))
}

function withPicture(article) {
  const file = toFile(article)
  const image =
    article.image === undefined ? '' : `image: {src: ${article.image}, alt: Wellen in Farben, credit: Prüfstand}\n`
  return { ...file, text: file.text.replace('---\n', `---\n${image}`) }
}

function oldestIn(language, count) {
  for (let index = count - 1; index > 0; index--) if (articleAt(index).language === language) return index
  throw new Error(`No article is in ${language}.`)
}

/** A picture as a camera would bring: large, with detail everywhere. */
async function paint(folder) {
  const [width, height] = [3000, 2000]
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 3) {
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)]
    for (const [band, speed] of [0.011, 0.017, 0.023].entries())
      pixels[at + band] = 128 + 80 * Math.sin(x * speed + Math.cos(y * speed) * 3) + ((x * 31 + y * 17) % 29)
  }
  mkdirSync(folder, { recursive: true })
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toFile(join(folder, 'lead.jpg'))
}
