import type { Answer, Failure } from './exchange.ts'

/** What came of an address and those that it led on to. */
export interface Trail {
  /** The addresses that redirects led to, in order; empty where there was none. */
  readonly hops: readonly string[]
  readonly end: Answer | Failure | 'redirect-loop' | 'redirect-nowhere'
}

/** One request, e.g. `exchange` after waiting for the host's turn. */
export type Ask = (url: URL, method: 'HEAD' | 'GET') => Promise<Answer | Failure>

const mostHops = 8

/** Follows redirects by hand, so that each address on the way is judged anew. */
export async function follow(address: string, method: 'HEAD' | 'GET', ask: Ask): Promise<Trail> {
  const hops: string[] = []
  const start = plain(new URL(address))
  let url = start
  for (;;) {
    const answer = await ask(url, method)
    if (typeof answer === 'string' || !isRedirect(answer)) return { hops, end: answer }
    const next = nextOf(answer.location ?? '', url)
    if (next === null) return { hops, end: 'redirect-nowhere' }
    const isLoop = next.href === start.href || hops.includes(next.href)
    hops.push(next.href)
    if (isLoop || hops.length > mostHops) return { hops, end: 'redirect-loop' }
    url = next
  }
}

function isRedirect({ status, location }: Answer): boolean {
  return [301, 302, 303, 307, 308].includes(status) && location !== null
}

function nextOf(location: string, from: URL): URL | null {
  if (!URL.canParse(location, from)) return null
  const url = plain(new URL(location, from))
  return /^https?:$/.test(url.protocol) ? url : null
}

/** Without fragment, and without credentials, which are nobody's to send. */
function plain(url: URL): URL {
  const bare = new URL(url)
  bare.hash = ''
  bare.username = ''
  bare.password = ''
  return bare
}
