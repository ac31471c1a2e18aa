import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleAt } from '../corpus/article.mjs'

/** The pages that are weighed and judged: a front, the newest article that no scenario touches, its month. @param {string} out */
export function pagesOf(out) {
  const { language, day, slug } = articleAt(11)
  const pages = [
    { name: 'front', path: `/${language}/` },
    { name: 'article', path: `/${language}/${day.replaceAll('-', '/')}/${slug}/` },
    { name: 'month', path: `/${language}/${day.slice(0, 7).replace('-', '/')}/` },
  ]
  return pages.filter(({ path }) => existsSync(join(out, path, 'index.html')))
}
