import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * @typedef {import('../compete.mjs').Result & { scenario: string, articles: number }} Row
 * @typedef {object} Results what can be kept in a file
 * @property {readonly object[]} machines on which something was measured
 * @property {readonly Row[]} rows
 * @property {readonly import('../reader/weigh-page.mjs').Weight[]} pages
 * @property {readonly import('../reader/lighthouse.mjs').Judgement[]} lighthouse
 * @property {readonly import('../reader/weigh-search.mjs').Search[]} searches
 */

/** @returns {Results} */
export const noResults = () => ({ machines: [], rows: [], pages: [], lighthouse: [], searches: [] })

/** @param {string} file @returns {Results} */
export function readResults(file) {
  return { ...noResults(), ...JSON.parse(readFileSync(file, 'utf8')) }
}

/** What a file holds, or nothing yet. @param {string | undefined} file @returns {Results} */
export const resultsIn = file => (file !== undefined && existsSync(file) ? readResults(file) : noResults())

/** Writes beside and renames, so that an interruption loses nothing. @param {string} file @param {Results} results */
export function writeResults(file, results) {
  writeFileSync(`${file}.new`, `${JSON.stringify(results, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

/** Puts results together; runs of the same candidate, version, scenario and size become one row. @param {Results} a @param {Results} b @returns {Results} */
export function together(a, b) {
  return {
    machines: unique([...a.machines, ...b.machines], machine => JSON.stringify({ ...machine, load: 0 })),
    rows: b.rows.reduce(withRow, a.rows),
    pages: unique([...b.pages, ...a.pages], ({ candidate, page }) => `${candidate} ${page}`),
    lighthouse: unique([...b.lighthouse, ...a.lighthouse], ({ page }) => page),
    searches: unique([...b.searches, ...a.searches], ({ articles, name }) => `${articles} ${name}`),
  }
}

function withRow(rows, row) {
  const earlier = rows.find(other => keyOf(other) === keyOf(row))
  if (earlier === undefined) return [...rows, row]
  const both = { ...earlier, ...row, failed: row.failed, runs: [...earlier.runs, ...row.runs] } // who failed last has failed
  return rows.map(other => (other === earlier ? both : other))
}

const keyOf = ({ scenario, articles, candidate, version }) => [scenario, articles, candidate, version].join('\n')

function unique(items, toKey) {
  return [...new Map([...items].reverse().map(item => [toKey(item), item])).values()].reverse()
}
