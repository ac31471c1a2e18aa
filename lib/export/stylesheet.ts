import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hashedFolder } from '#lib/site/headers.ts'

/** A file that every page loads; its name changes with its content, so that it may be kept for ever. */
export interface Stylesheet {
  /** Path within the site. */
  readonly path: string
  readonly css: string
}

/** The style sheet of the site, from the file it was compiled to. */
export function readStylesheet(file: string): Stylesheet {
  const css = readFileSync(file, 'utf8')
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 10)
  return { path: `${hashedFolder}site.${digest}.css`, css }
}
