import type { Made } from './made.ts'

/** A file on its way into a site. */
export interface Put {
  readonly file: string
  readonly made: Made
  /** Where it waits to be moved into the site; `null`: it stands there already. */
  readonly staged: string | null
}

/** Where an export puts its files. Writing is synchronous: for many small files that costs a third. */
export interface Target {
  /** Puts a file, `/`-separated and relative to the site; `before` is what the last export had there, if anything. */
  readonly put: (file: string, content: Uint8Array, before: Made | null) => Put
}
