import { kindNames } from '../measure/page-kind.mjs'
import { inColumns } from './columns.mjs'

/**
 * How many files of each kind the candidates wrote in full builds of one size, so that everybody can see that they did
 * the same.
 * @param {readonly import('./results.mjs').Row[]} rows
 */
export function toKindsTables(rows) {
  const built = rows.filter(({ scenario, kinds }) => scenario === 'full' && kinds !== undefined)
  const sizes = [...new Set(built.map(({ articles }) => articles))].sort((a, b) => a - b)
  return sizes
    .map(size =>
      table(
        size,
        built.filter(({ articles }) => articles === size),
      ),
    )
    .join('\n\n')
}

function table(size, rows) {
  const kinds = kindNames.filter(kind => rows.some(row => row.kinds[kind] !== undefined))
  const head = [`files, ${size} articles`, ...rows.map(({ candidate }) => candidate)]
  const lines = kinds.map(kind => [kind, ...rows.map(row => String(row.kinds[kind] ?? 0))])
  return inColumns([head, ...lines, ['all', ...rows.map(({ files }) => String(files))]], [0])
}
