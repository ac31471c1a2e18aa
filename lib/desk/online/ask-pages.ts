import { askPage, type PageReport } from './ask-page.ts'
import { exchange, type Manners } from './exchange.ts'
import type { Ask } from './follow.ts'
import { hostTurns } from './host-turns.ts'

/** How a list of addresses is asked. */
export interface Round extends Manners {
  /** Hosts asked at one time. */
  readonly hosts: number
  /** Milliseconds between two requests to one host. */
  readonly delay: number
}

/** Asks each address once, those of one host one after the other; a host that asks to be left alone (429) is. */
export async function askPages(
  addresses: Iterable<string>,
  round: Round,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<ReadonlyMap<string, PageReport>> {
  const turns = hostTurns(round.delay)
  const ask: Ask = async (url, method) => {
    await turns(url.host)
    return exchange(url, method, round)
  }
  const unique = new Set(addresses)
  const reports = new Map<string, PageReport>()
  const groups = byHost(unique).values()
  await Promise.all(
    Array.from({ length: round.hosts }, async () => {
      for (const group of groups) await askHost(group)
    }),
  )
  return reports

  async function askHost(group: readonly string[]): Promise<void> {
    let isLeftAlone = false
    for (const address of group) {
      const report: PageReport = isLeftAlone ? leftAlone : await askPage(address, ask)
      isLeftAlone ||= report.status === 429
      reports.set(address, report)
      onProgress(reports.size, unique.size)
    }
  }
}

const leftAlone: PageReport = { verdict: 'unknown', status: null, why: 'asked-to-wait', hops: [], title: null }

function byHost(addresses: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const address of addresses) {
    const { host } = new URL(address)
    const group = groups.get(host)
    if (group) group.push(address)
    else groups.set(host, [address])
  }
  return groups
}
