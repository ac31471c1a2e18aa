import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { madeOf } from './made.ts'
import type { Put, Target } from './target.ts'
import { within } from './within.ts'

/** A new folder for a whole site. */
export class Folder implements Target {
  readonly path: string
  /** The folder that was written to last: the files of an article follow each other. */
  #last = ''

  constructor(path: string) {
    this.path = path
  }

  put(file: string, content: Uint8Array): Put {
    const path = within(this.path, file)
    const parent = dirname(path)
    if (parent !== this.#last) mkdirSync(parent, { recursive: true })
    this.#last = parent
    this.#write(path, content)
    return { file, made: madeOf(content), staged: null }
  }

  /** File systems that ignore case take `/EN/` for `/en/`; a former address must not replace a page that way. */
  #write(path: string, content: Uint8Array): void {
    try {
      writeFileSync(path, content, { flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      // Two spellings of a former address lead to one place, so their pages are the same.
      if (readFileSync(path).equals(content)) return
      assertSpelled(this.path, path)
      writeFileSync(path, content)
    }
  }
}

/** Throws where a path names a file that is spelled in another way. */
export function assertSpelled(folder: string, path: string): void {
  const file = relative(folder, path)
  const taken = relative(realpathSync.native(folder), realpathSync.native(path))
  if (file !== taken) throw new Error(`${file} would replace ${taken} here: the file system takes them for one.`)
}
