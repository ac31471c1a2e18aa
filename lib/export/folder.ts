import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** One file of an exported site. */
export interface WrittenFile {
  readonly bytes: number
  /** Hex SHA-256 of its content. */
  readonly digest: string
}

/** A folder that remembers what was written into it. Writing is synchronous: for many small files that costs a third. */
export class Folder {
  readonly files = new Map<string, WrittenFile>()
  readonly path: string
  readonly #known = new Set<string>()

  constructor(path: string) {
    this.path = path
  }

  /** Writes a file, `/`-separated and relative to the folder. */
  write(file: string, text: string): void {
    const content = Buffer.from(text)
    this.#put(this.#place(file), content)
    this.#remember(file, content)
  }

  /** Copies a file from elsewhere on disk. */
  copy(file: string, from: string): void {
    copyFileSync(from, this.#place(file))
    this.#remember(file, readFileSync(from))
  }

  #place(file: string): string {
    const path = join(this.path, file)
    if (!path.startsWith(join(this.path, sep))) throw new Error(`${file} would leave the folder of the site.`)
    const parent = dirname(path)
    if (!this.#known.has(parent)) {
      mkdirSync(parent, { recursive: true })
      this.#known.add(parent)
    }
    return path
  }

  /** File systems that ignore case take `/EN/` for `/en/`; a former address must not replace a page that way. */
  #put(path: string, content: Buffer): void {
    try {
      writeFileSync(path, content, { flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      // Two spellings of a former address lead to one place, so their pages are the same.
      if (readFileSync(path).equals(content)) return
      const file = relative(this.path, path)
      const taken = relative(realpathSync.native(this.path), realpathSync.native(path))
      if (file !== taken) throw new Error(`${file} would replace ${taken} here: the file system takes them for one.`)
      writeFileSync(path, content)
    }
  }

  #remember(file: string, content: Buffer): void {
    this.files.set(file, { bytes: content.byteLength, digest: createHash('sha256').update(content).digest('hex') })
  }
}
