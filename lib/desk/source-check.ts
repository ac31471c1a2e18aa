import type { PageReport } from './online/ask-page.ts'
import { type TitleFit, titleFit } from './online/title-fit.ts'
import type { SourceRow } from './source-table.ts'

/** A source with what its address said. */
export interface CheckedSource extends SourceRow {
  /** `null`: was not asked. */
  readonly report: PageReport | null
  readonly fit: TitleFit | null
}

/** Brings the sources together with what their addresses said. */
export function checkSources(
  rows: readonly SourceRow[],
  reports: ReadonlyMap<string, PageReport>,
): readonly CheckedSource[] {
  return rows.map(row => {
    const report = (row.source.url === null ? undefined : reports.get(row.source.url)) ?? null
    const fit = report?.verdict === 'ok' ? titleFit(row.source, report.title) : null
    return { ...row, report, fit }
  })
}

/** Whether readers look for this source in vain. */
export function isDead({ report }: CheckedSource): boolean {
  return report?.verdict === 'gone' || report?.verdict === 'no-such-host'
}

/** Whether it is rather this machine that knows no names: not one of several hosts exists. */
export function isOffline(reports: ReadonlyMap<string, PageReport>): boolean {
  const hosts = new Set([...reports.keys()].map(address => new URL(address).host))
  return hosts.size > 1 && [...reports.values()].every(({ verdict }) => verdict === 'no-such-host')
}

/** Whether the machine found the page, and nothing speaks against its being the one that is meant. */
export function isVerified({ report, fit }: CheckedSource): boolean {
  return report?.verdict === 'ok' && fit !== 'differs'
}
