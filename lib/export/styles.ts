import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'
import { hashedFolder } from '#lib/site/headers.ts'

/** A file that every page loads; its name changes with its content, so that it may be kept for ever. */
export interface Stylesheet {
  /** Path within the site. */
  readonly path: string
  readonly css: string
}

/** Compiles the style sheet of the site, minified; `root` is the folder of KIosk itself. */
export async function compileStyles(root: string): Promise<Stylesheet> {
  const from = join(root, 'components', 'site.css')
  const { css } = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(
    await readFile(from, 'utf8'),
    { from },
  )
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 10)
  return { path: `${hashedFolder}site.${digest}.css`, css }
}
