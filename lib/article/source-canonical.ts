/** Parameters that say where a reader came from, not what is shown. */
const tracking =
  /^(?:utm_.*|at_.*|mtm_.*|pk_.*|ns_.*|wt_.*|__twitter_impression|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|referrer|cmp|cmpid|s_cid|smid|ocid|taid|xtor|guccounter|guce_.*|spm|amp|outputtype|sh|share|sara_ref|src_cmp|mkt_tok|oly_.*|vero_id|_hs.*)$/i

/**
 * The one form of all addresses of a page: without scheme, `www.`, fragment, last slash, AMP and archive wrappers, and without
 * what only tracks readers. For comparison only; `null` for what is no http(s) address.
 */
export function canonicalAddress(written: string): string | null {
  const url = parsed(written)
  if (!url) return null
  const query = (url.search === '' ? [] : [...url.searchParams])
    .filter(([name]) => !tracking.test(name))
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
  const host = url.host.replace(/\.(?=$|:)/, '').replace(/^(?:www\d?|amp|mobile|m)\.(?=[^.]+\.)/, '')
  const path = url.pathname
    .replace(/\/(?:index\.(?:html?|php)|amp(?:\.html?)?)?\/?$/, '')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/(?<=[^/])\/$/, '')
    .replace(/%[0-9a-f]{2}/g, code => code.toUpperCase())
  return `${host}${path}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`
}

/** Whether a canonical address is that of a site, not of a page. */
export function isHomePage(canonical: string): boolean {
  return !/[/?]/.test(canonical)
}

function parsed(written: string, depth = 0): URL | null {
  if (!/^https?:/i.test(written) || !URL.canParse(written)) return null
  const url = new URL(written)
  const inner = depth < 2 ? wrappedAddress(url) : null
  return (inner === null ? null : parsed(inner, depth + 1)) ?? url
}

/** The address that an archive or an AMP cache keeps a copy of. */
function wrappedAddress({ hostname, pathname, search }: URL): string | null {
  const rest = pathname + search
  if (hostname === 'web.archive.org') return /^\/web\/\d+[a-z_]*\/(https?:\/\/?.+)$/.exec(rest)?.[1] ?? null
  const amp = hostname.endsWith('.cdn.ampproject.org') || /^www\.google\.[a-z.]+$/.test(hostname)
  const cached = amp ? /^\/(?:amp|c|v|wp)\/(?:s\/)?([^/]+\..+)$/.exec(rest)?.[1] : undefined
  return cached === undefined ? null : `https://${cached}`
}
