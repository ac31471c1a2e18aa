import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WrittenText } from '#lib/article/article.ts'
import { bodyOf } from './body-of.ts'
import { digestOf } from './digest.ts'

/** The last text that was asked for: a page asks several times for the same. */
let last: { readonly of: FileText; readonly body: string } | null = null

/** The text of an article's file, which is opened when `body` is asked for. Throws where it is not the same any more. */
export class FileText implements WrittenText {
  readonly hash: string | null
  /** Of all the bytes of the file. */
  readonly digest: string
  readonly #folder: string
  readonly #file: string

  constructor(folder: string, file: string, digest: string, hash: string | null) {
    this.#folder = folder
    this.#file = file
    this.digest = digest
    this.hash = hash
  }

  get body(): string {
    if (last?.of !== this) last = { of: this, body: this.#read() }
    return last.body
  }

  #read(): string {
    const path = join(this.#folder, this.#file)
    const content = readFileSync(path)
    if (digestOf(content) !== this.digest)
      throw new Error(`${path} was changed while the site was exported. Run the export again.`)
    return bodyOf(this.#file, content)
  }
}
