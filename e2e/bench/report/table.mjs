import { scenarios } from '../scenarios.mjs'
import { fixed, inColumns, megabytes } from './columns.mjs'
import { medians } from './medians.mjs'

/** @typedef {import('./results.mjs').Row} Row */

const head = [
  'articles',
  'candidate',
  'seconds',
  'range',
  'runs',
  'ratio',
  'cpu s',
  'MB largest',
  'MB all',
  'files',
  'MB written',
]

/** Medians as a table for each scenario; the ratio is a candidate's time over the first one's. @param {readonly Row[]} rows */
export function toTables(rows) {
  return Object.entries(scenarios)
    .map(([name, { title }]) => ({ title, rows: rows.filter(({ scenario }) => scenario === name) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => `${capital(title)}\n${table(rows)}`)
    .join('\n\n')
}

function table(rows) {
  const sizes = [...new Set(rows.map(({ articles }) => articles))].sort((a, b) => a - b)
  const groups = sizes.map(size => rows.filter(({ articles }) => articles === size))
  const failures = rows.filter(({ failed }) => failed !== undefined)
  const notes = failures.map(({ candidate, articles, failed }) => `  ${candidate}, ${articles}: ${failed}`)
  return [inColumns([head, ...groups.flatMap(group => group.map(row => cells(row, group)))], [1]), ...notes].join('\n')
}

function cells(row, group) {
  const { articles, candidate, version, runs, files, bytes, failed } = row
  const name = `${candidate} ${version}`
  if (failed !== undefined || runs.length === 0)
    return [String(articles), name, 'failed', ...Array(head.length - 3).fill('')]
  const { seconds, cpuSeconds, largestProcess, allProcesses } = medians(runs)
  const base = group.find(({ candidate, failed }) => candidate === 'KIosk' && failed === undefined) ?? group[0]
  const times = runs.map(run => run.seconds)
  return [
    ...[String(articles), name, fixed(seconds, 2)],
    `${fixed(Math.min(...times), 2)}–${fixed(Math.max(...times), 2)}`,
    String(runs.length),
    fixed(base.runs.length === 0 ? null : seconds / medians(base.runs).seconds, 2),
    ...[fixed(cpuSeconds, 2), megabytes(largestProcess), megabytes(allProcesses), String(files), megabytes(bytes)],
  ]
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1)
