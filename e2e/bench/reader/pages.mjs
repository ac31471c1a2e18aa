import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleAt } from '../corpus/article.mjs'
import { pictured } from './complete-publication.mjs'

/** The pages that are weighed: a front, the newest article that no scenario touches, its month. @param {string} out */
export function pagesOf(out) {
  const { day, language } = articleAt(untouched)
  return thoseIn(out, [
    { name: 'front', path: `/${language}/` },
    { name: 'article', path: pathOf(untouched) },
    { name: 'month', path: `/${language}/${day.slice(0, 7).replace('-', '/')}/` },
  ])
}

/** The pages that are judged: those that are weighed, and one of each other kind that readers come to. @param {string} out */
export function judgedPagesOf(out) {
  const { language, topics } = articleAt(untouched)
  // The front, where the canonical address of the front is.
  const [, ...weighed] = pagesOf(out)
  return thoseIn(out, [
    { name: 'front', path: '/' },
    ...weighed,
    { name: 'article with picture', path: pathOf(pictured) },
    { name: 'topic', path: `/${language}/topics/${topics[0]}/` },
    { name: 'archive', path: `/${language}/archive/` },
    { name: 'search', path: `/${language}/search/` },
  ])
}

/** The number of an article that no scenario changes. */
const untouched = 11

function pathOf(index) {
  const { day, language, slug } = articleAt(index)
  return `/${language}/${day.replaceAll('-', '/')}/${slug}/`
}

const thoseIn = (out, pages) => pages.filter(({ path }) => existsSync(join(out, path, 'index.html')))
