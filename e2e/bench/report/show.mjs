import { writeFileSync } from 'node:fs'
import { toJudgementsTable } from './judgements-table.mjs'
import { toKindsTables } from './kinds-table.mjs'
import { toPagesTable } from './pages-table.mjs'
import { toPlot } from './plot.mjs'
import { toSearchesTable } from './searches-table.mjs'
import { toTables } from './table.mjs'

/**
 * Prints the results of the scenarios that were asked for as tables or JSON, and draws them where that was asked for.
 * @param {import('./results.mjs').Results} results @param {import('../options.mjs').Options} options
 */
export function show(results, { json, plot, scenarios }) {
  const shown = { ...results, rows: results.rows.filter(({ scenario }) => scenarios.includes(scenario)) }
  if (plot !== undefined) writeFileSync(plot, toPlot(shown.rows))
  process.stdout.write(`${json ? JSON.stringify(shown, null, 2) : toText(shown)}\n`)
}

/** @param {import('./results.mjs').Results} results */
function toText({ machines, rows, pages, lighthouse, searches }) {
  const ofBuilds = [toTables(rows), toKindsTables(rows)]
  const ofReading = [toPagesTable(pages), toSearchesTable(searches), toJudgementsTable(lighthouse)]
  return [...ofBuilds, ...ofReading, machines.map(toLine).join('\n')].filter(text => text !== '').join('\n\n')
}

const toLine = ({ cores, processor, memory, system, node, load }) =>
  `${cores} cores, ${processor}, ${Math.round(memory / 1e9)} GB, ${system}, Node ${node}, load ${load} at the start`
