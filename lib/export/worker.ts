import type { Findings } from './findings.ts'
import { openSite, type SiteOptions } from './open-site.ts'
import { type Order, type Report, renderShare, type Share } from './render-share.ts'

/** Somebody who reads a site at once, and waits for what to render of it. */
export interface Worker {
  readonly findings: Promise<Findings>
  /** Ends with the share, or with an error that says what the machine said. */
  readonly render: (order: Order, report: Report) => Promise<Share>
  readonly dismiss: () => void
}

/** The process itself as a worker: small sites are done before another process has started. */
export function workHere(options: SiteOptions, signal: AbortSignal): Worker {
  const opened = openSite(options)
  return {
    findings: opened.then(({ findings }) => findings),
    render: async (order, report) => renderShare((await opened).site, order, report, signal),
    dismiss: () => {},
  }
}
