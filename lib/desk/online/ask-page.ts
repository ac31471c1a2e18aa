import type { Answer } from './exchange.ts'
import { type Ask, follow, type Trail } from './follow.ts'
import { pageTitle } from './page-title.ts'

/** Whether readers still find a page; `unknown`: it may well be there for them. */
export type Verdict = 'ok' | 'gone' | 'no-such-host' | 'unknown' | 'refused'

/** What an address said. */
export interface PageReport {
  readonly verdict: Verdict
  /** The last status; `null`: none came. */
  readonly status: number | null
  /** Why it is not `ok`, e.g. `http-403`, `timeout`, `redirect-loop`, `home-page`. */
  readonly why: string | null
  /** The addresses that it led on to. */
  readonly hops: readonly string[]
  readonly title: string | null
}

/** Asks an address with HEAD, and with GET where that is refused or where there is a title to read. */
export async function askPage(address: string, ask: Ask): Promise<PageReport> {
  const head = await follow(address, 'HEAD', ask)
  if (typeof head.end === 'string' && head.end !== 'connection') return toReport(address, head)
  const isFine = typeof head.end !== 'string' && isOk(head.end)
  if (typeof head.end !== 'string' && (head.end.status === 429 || (isFine && !isHtml(head.end))))
    return toReport(address, head)
  const page = await follow(isFine ? (head.hops.at(-1) ?? address) : address, 'GET', ask)
  if (!isFine) return toReport(address, page)
  return toReport(address, typeof page.end === 'string' ? head : { ...page, hops: [...head.hops, ...page.hops] })
}

function toReport(address: string, { hops, end }: Trail): PageReport {
  if (typeof end === 'string') {
    const verdict = end === 'no-such-host' || end === 'refused' ? end : 'unknown'
    return { verdict, status: null, why: end, hops, title: null }
  }
  const { status } = end
  if (!isOk(end)) {
    const verdict = status === 404 || status === 410 ? 'gone' : 'unknown'
    return { verdict, status, why: `http-${status}`, hops, title: null }
  }
  const title = isHtml(end) ? pageTitle(end.body, end.contentType) : null
  // Sites that drop a page often lead to their front.
  const endsAtHome = !isHome(address) && isHome(hops.at(-1) ?? address)
  return endsAtHome
    ? { verdict: 'unknown', status, why: 'home-page', hops, title }
    : { verdict: 'ok', status, why: null, hops, title }
}

function isOk({ status }: Answer): boolean {
  return status >= 200 && status < 300
}

function isHtml({ contentType }: Answer): boolean {
  return contentType === '' || /html/i.test(contentType)
}

function isHome(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}
