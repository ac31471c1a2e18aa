import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertSpelled } from './folder.ts'
import { type Made, madeOf } from './made.ts'
import type { Put, Target } from './target.ts'
import { within } from './within.ts'

/** Files that will replace those of a site that stands: they wait side by side in a folder until all of them are there. */
export class PatchFolder implements Target {
  readonly #out: string
  readonly #staging: string
  #count = 0

  constructor(out: string, staging: string) {
    this.#out = out
    this.#staging = staging
    mkdirSync(staging, { recursive: true })
  }

  put(file: string, content: Uint8Array, before: Made | null): Put {
    const path = within(this.#out, file)
    const made = madeOf(content)
    if (before?.digest === made.digest) return { file, made, staged: null }
    if (before === null && isFile(path) && !readFileSync(path).equals(content)) assertSpelled(this.#out, path)
    const staged = join(this.#staging, String(this.#count++))
    writeFileSync(staged, content)
    return { file, made, staged }
  }
}

/** A folder of this name goes before the file comes. */
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
