import { inColumns } from './columns.mjs'

/** What readers load for a page, in kilobytes. @param {readonly import('../reader/weigh-page.mjs').Weight[]} pages */
export function toPagesTable(pages) {
  if (pages.length === 0) return ''
  const names = [...new Set(pages.map(({ page }) => page))]
  const rows = names.flatMap(name => pages.filter(({ page }) => page === name)).map(cells)
  return inColumns([['page', 'candidate', 'document', 'styles', 'scripts', 'all kB', 'requests'], ...rows], [0, 1])
}

function cells({ page, candidate, document, styles, scripts, requests }) {
  const kilobytes = [document, styles, scripts, document + styles + scripts].map(bytes => (bytes / 1000).toFixed(1))
  return [page, candidate, ...kilobytes, String(requests)]
}
