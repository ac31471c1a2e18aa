import { readFileSync } from 'node:fs'
import { digestOf } from '#lib/content/digest.ts'
import { readScaled } from '#lib/content/pictures/scaled-files.ts'
import { servedPicture } from '#lib/content/pictures/served-picture.ts'
import { shardFiles } from '#lib/search/shard-files.ts'
import type { Site } from '#lib/site/site.ts'
import { type Made, readMade, writeMade } from './made.ts'
import type { Workplace } from './maker.ts'
import { nameOf, type Output } from './output.ts'
import { renderOutput } from './render-output.ts'
import type { Target } from './target.ts'

/** An output to make, and the files that the last export made for it (`writeMade`; `''`: none). */
export interface Task {
  readonly output: Output
  readonly before: string
}

/** What became of a task: all files of the output, and which of them wait to be moved into place. */
export interface Done {
  readonly name: string
  readonly made: string
  readonly moves: readonly (readonly [staged: string, file: string])[]
}

/** Makes an output. */
export async function makeOutput(
  { output, before }: Task,
  site: Site,
  { pictures, stylesheetHref }: Pick<Workplace, 'pictures' | 'stylesheetHref'>,
  target: Target,
): Promise<Done> {
  const name = nameOf(output)
  const known = readMade(before)
  const made: Made[] = []
  const moves: [string, string][] = []
  const put = (file: string, content: Uint8Array, named?: { readonly name: string }) => {
    const last = named ? known.find(({ name }) => name === named.name) : known[made.length]
    const done = target.put(file, content, last ?? null)
    made.push({ ...done.made, ...named })
    if (done.staged !== null) moves.push([done.staged, file])
  }
  if (output.kind === 'copy') put(output.path.slice(1), await readCopy(output))
  else if (output.kind === 'scaled') put(output.path.slice(1), readScaled(output.file, pictures))
  else if (output.kind === 'search')
    for (const { content, path } of (await shardFiles(output, site)) ?? [])
      put(output.path.slice(1) + path, content, { name: path })
  else
    for await (const [file, content] of renderOutput(output, site, stylesheetHref))
      put(file, typeof content === 'string' ? Buffer.from(content) : content)
  return { name, made: writeMade(made), moves }
}

/** The file as it was when the key of the output was made. */
async function readCopy({ digest, disk, hasPosition }: Extract<Output, { kind: 'copy' }>): Promise<Uint8Array> {
  const content = readFileSync(disk)
  if (digestOf(content) === digest) return hasPosition ? servedPicture(content) : content
  throw new Error(`${disk} was changed while the site was exported. Run the export again.`)
}
