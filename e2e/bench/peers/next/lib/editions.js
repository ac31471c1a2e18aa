import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import markdownIt from 'markdown-it'
import anchor from 'markdown-it-anchor'
import { linkNeighbours, pages } from '../newsroom/pages.js'
import { languages } from '../newsroom/words.js'

const folder = join(process.cwd(), 'articles')
const markdown = markdownIt({ html: true }).use(anchor)

/** The articles of each language, newest first, with all that lists them; once per process, as each route has its own modules. */
export function editions() {
  globalThis.editions ??= load()
  return globalThis.editions
}

export const edition = language => editions().find(edition => edition.language === language)

/** Parameters of all pages of a part of the editions, from the segments of their addresses. */
export function paramsOf(part, ...names) {
  const urls = editions().flatMap(edition => edition[part].map(({ url }) => url))
  return urls.map(url => Object.fromEntries(names.map((name, at) => [name, url.split('/')[at + 1]])))
}

/** The item of a part of an edition that stands at an address. */
export function itemAt(part, url) {
  const of = edition(url.split('/')[1])
  of.byUrl ??= {}
  of.byUrl[part] ??= new Map(of[part].map(item => [item.url, item]))
  return of.byUrl[part].get(url)
}

function load() {
  const articles = readdirSync(folder).map(toArticle)
  return languages.map(language => {
    const newestFirst = articles.filter(article => article.language === language).sort((a, b) => b.date - a.date)
    linkNeighbours(newestFirst)
    return { language, articles: newestFirst, ...pages(language, newestFirst) }
  })
}

function toArticle(name) {
  const { data, content } = matter(readFileSync(join(folder, name), 'utf8'))
  const { title, language, date, topics } = data
  const url = `/${language}/${name.slice(0, 10).replaceAll('-', '/')}/${name.slice(11, -3)}/`
  let html
  return {
    ...{ title, language, date, topics, url },
    get html() {
      html ??= markdown.render(content)
      return html
    },
  }
}
