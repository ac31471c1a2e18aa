import { groups, listing } from './listing.js'

/** What the pages of one language show, from its articles, newest first; an article has url, date and topics. */
export function pages(language, articles) {
  const base = `/${language}/`
  const topics = [...byTopic(articles)].sort(([a], [b]) => a.localeCompare(b))
  const months = monthsOf(articles, base)
  const years = groups(articles, 4).map(([year, items]) => ({
    ...{ language, year, url: `${base}${year}/`, count: items.length },
    months: months.filter(month => month.url.startsWith(`${base}${year}/`)),
  }))
  return {
    lists: [
      ...listing(articles, base).map(page => ({ ...page, language, topic: null })),
      ...topics.flatMap(([topic, items]) =>
        listing(items, `${base}topics/${topic}/`).map(page => ({ ...page, language, topic, count: items.length })),
      ),
    ],
    topics: topics.map(([topic, items]) => ({ topic, url: `${base}topics/${topic}/`, newest: items[0] })),
    feeds: [[null, articles], ...topics].map(([topic, items]) => ({
      ...{ language, topic, url: topic === null ? base : `${base}topics/${topic}/` },
      articles: items.slice(0, 20),
    })),
    months: months.map(month => ({ ...month, language })),
    years,
  }
}

/** Gives each article its neighbours. */
export function linkNeighbours(articles) {
  articles.forEach((article, at) => {
    article.newer = articles[at - 1]
    article.older = articles[at + 1]
  })
}

function monthsOf(articles, base) {
  const url = month => `${base}${month.replace('-', '/')}/`
  return groups(articles, 7).map(([month, items], at, all) => ({
    ...{ month: new Date(`${month}-15`), url: url(month), count: items.length },
    days: groups(items, 10).map(([, articles]) => ({ date: articles[0].date, articles })),
    newer: at > 0 ? url(all[at - 1][0]) : null,
    older: at + 1 < all.length ? url(all[at + 1][0]) : null,
  }))
}

function byTopic(articles) {
  const found = new Map()
  for (const article of articles)
    for (const topic of article.topics) found.has(topic) ? found.get(topic).push(article) : found.set(topic, [article])
  return found
}
