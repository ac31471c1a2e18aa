import { inColumns } from './columns.mjs'

/** What readers load for a search, in kilobytes. @param {readonly import('../reader/weigh-search.mjs').Search[]} searches */
export function toSearchesTable(searches) {
  if (searches.length === 0) return ''
  const rows = searches.map(({ all, articles, first, name, requests }) => [
    ...[name, String(articles), (first / 1000).toFixed(1), String(requests), (all / 1000).toFixed(1)],
  ])
  return inColumns([['search', 'articles', 'first hit kB', 'requests', 'all kB'], ...rows], [0])
}
