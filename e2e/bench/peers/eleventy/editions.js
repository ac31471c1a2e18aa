import { linkNeighbours, pages } from './newsroom/pages.js'
import { languages } from './newsroom/words.js'

const known = new WeakMap()

/** The articles of each language, newest first, with all that lists them; worked out once per build. */
export function editions(api) {
  const items = api.getFilteredByGlob('site/articles/*.md')
  const key = items[0]
  if (!known.has(key))
    known.set(
      key,
      languages.map(language => edition(language, items)),
    )
  return known.get(key)
}

function edition(language, items) {
  const articles = items
    .filter(item => item.data.language === language)
    .map(toArticle)
    .reverse()
  linkNeighbours(articles)
  return { language, articles, ...pages(language, articles) }
}

function toArticle(item) {
  const { title, language, topics } = item.data
  const article = {
    ...{ title, language, topics, url: item.url, date: item.date },
    get html() {
      return item.content
    },
  }
  item.data.article = article
  return article
}
