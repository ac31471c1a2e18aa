import { readFileSync } from 'node:fs'
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
  readonly #path: string

  constructor(path: string, digest: string, hash: string | null) {
    this.#path = path
    this.digest = digest
    this.hash = hash
  }

  get body(): string {
    if (last?.of !== this) last = { of: this, body: this.#read() }
    return last.body
  }

  #read(): string {
    const content = readFileSync(this.#path)
    if (digestOf(content) !== this.digest)
      throw new Error(`${this.#path} was changed while the site was exported. Run the export again.`)
    return bodyOf(this.#path, content)
  }
}
