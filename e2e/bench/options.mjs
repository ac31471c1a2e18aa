import { parseArgs } from 'node:util'
import { peerNames } from './candidates/find-peers.mjs'
import { scenarios } from './scenarios.mjs'

/**
 * @typedef {object} Options
 * @property {readonly number[]} articles
 * @property {readonly string[]} scenarios
 * @property {number} runs
 * @property {readonly string[]} peers
 * @property {boolean} hasKiosk
 * @property {number} limit seconds for one build
 * @property {boolean} pages
 * @property {boolean} lighthouse
 * @property {boolean} search
 * @property {boolean} json
 * @property {string | undefined} plot
 * @property {string | undefined} append
 * @property {string | undefined} from
 * @property {string | undefined} work
 * @property {boolean} help
 */

/**
 * What the command line asks for; throws a sentence about what it cannot mean.
 * @param {readonly string[]} args @returns {Options}
 */
export function parseOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '1000,10000' },
      scenarios: { type: 'string', default: 'all' },
      runs: { type: 'string', default: '5' },
      peers: { type: 'string', default: '' },
      'no-kiosk': { type: 'boolean', default: false },
      limit: { type: 'string', default: '60' },
      pages: { type: 'boolean', default: false },
      lighthouse: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      plot: { type: 'string' },
      append: { type: 'string' },
      from: { type: 'string' },
      work: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const { json, plot, append, from, work, help, pages, lighthouse, search } = values
  return {
    ...{ json, plot, append, from, work, help, pages, lighthouse, search },
    articles: listOf(values.articles).map(toCount),
    scenarios: toScenarios(values.scenarios),
    runs: toCount(values.runs),
    peers: values.peers === 'all' ? peerNames : listOf(values.peers),
    hasKiosk: !values['no-kiosk'],
    limit: toCount(values.limit) * 60,
  }
}

const listOf = text => text.split(',').filter(Boolean)

function toCount(text) {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw new Error(`Not a count: "${text}".`)
}

/** In the order in which they are measured. */
function toScenarios(text) {
  const names = Object.keys(scenarios)
  const asked = text === 'all' ? names : listOf(text)
  const unknown = asked.find(name => !names.includes(name))
  if (unknown !== undefined) throw new Error(`There is no scenario "${unknown}", but ${names.join(', ')}.`)
  return names.filter(name => asked.includes(name))
}
