import { listing } from './listing.js'

const collected = new WeakMap()

/** All articles, newest first, each with its neighbours; worked out once. */
export function articles(api) {
  if (!('getAllSorted' in api)) return api
  const all = api.getAllSorted()
  const key = all[0]
  if (!collected.has(key)) collected.set(key, withNeighbours(all.filter(item => item.data.layout === 'post').reverse()))
  return collected.get(key)
}

function withNeighbours(newestFirst) {
  newestFirst.forEach((item, index) => {
    item.data.newer = newestFirst[index - 1]
    item.data.older = newestFirst[index + 1]
  })
  return newestFirst
}

/** Every page of teasers: fronts, older pages, topics. */
export function lists(newestFirst) {
  return [
    ...listing(newestFirst, '/de/').map(page => ({ ...page, topic: null })),
    ...byTopic(newestFirst).flatMap(([topic, items]) =>
      listing(items, `/de/topics/${topic}/`).map(page => ({ ...page, topic, count: items.length })),
    ),
  ]
}

/** The newest 20 of all, and of each topic. */
export function feeds(newestFirst) {
  return [[null, newestFirst], ...byTopic(newestFirst)].map(([topic, items]) => ({
    topic,
    base: topic === null ? '/de/' : `/de/topics/${topic}/`,
    articles: items.slice(0, 20),
  }))
}

/** Months with articles, newest first, and their articles by day. */
export function months(newestFirst) {
  return groups(newestFirst, 7).map(([month, items], index, all) => ({
    month: new Date(`${month}-01`),
    url: monthUrl(month),
    count: items.length,
    days: groups(items, 10).map(([, articles]) => ({ date: articles[0].date, articles })),
    newer: index > 0 ? monthUrl(all[index - 1][0]) : null,
    older: index + 1 < all.length ? monthUrl(all[index + 1][0]) : null,
  }))
}

/** Years with their months. */
export function years(newestFirst) {
  return groups(newestFirst, 4).map(([year, items]) => ({
    year,
    url: `/de/${year}/`,
    count: items.length,
    months: months(items),
  }))
}

const monthUrl = month => `/de/${month.replace('-', '/')}/`

/** Runs of articles whose dates begin with the same characters. */
function groups(items, characters) {
  const found = new Map()
  for (const item of items) {
    const key = item.date.toISOString().slice(0, characters)
    if (found.has(key)) found.get(key).push(item)
    else found.set(key, [item])
  }
  return [...found]
}

function byTopic(items) {
  const found = new Map()
  for (const item of items)
    for (const topic of item.data.tags) found.has(topic) ? found.get(topic).push(item) : found.set(topic, [item])
  return [...found].sort(([a], [b]) => a.localeCompare(b))
}
