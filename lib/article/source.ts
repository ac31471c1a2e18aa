import { plainHost } from './plain-host.ts'

/** Something an article rests on. */
export interface Source {
  readonly title: string
  /** http(s) address; `null` for a note that is no link. */
  readonly url: string | null
  readonly publisher: string | null
  /** Days as `YYYY-MM-DD`. */
  readonly published: string | null
  readonly accessed: string | null
  /** Address of a kept copy. */
  readonly archive: string | null
  /** How the article uses it, e.g. `based-on`, `translation-of`. */
  readonly relation: string | null
  /** Who checked that the source says so: a person's key, a name, or `machine`. */
  readonly verified: string | null
}

/** Host of a source's address without `www.`; `null` where it has no address. */
export function hostOf(source: Source): string | null {
  if (source.url === null) return null
  const host = plainHost(source.url) ?? (URL.canParse(source.url) ? new URL(source.url).hostname : null)
  return host?.replace(/^www\./, '') ?? null
}
