import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { digestOf } from '#lib/content/digest.ts'
import { FileText } from '#lib/content/file-text.ts'
import type { KeptText, TextStore, TextUse } from '#lib/site/text-store.ts'
import type { TextsPlace } from './maker.ts'

/**
 * Rendered texts in a folder, a file each, named after all that they were made from. A file that is not whole is as good as none.
 * Also takes down what texts ask the site, by the files of their articles.
 */
export class KeptTexts implements TextStore {
  readonly keepsPages = true
  readonly asked = new Map<string, readonly string[]>()
  /** Names of the files that were used. */
  readonly used = new Set<string>()
  readonly #folder: string
  readonly #version: string

  constructor({ folder, version }: TextsPlace) {
    this.#folder = folder
    this.#version = version
  }

  find(use: TextUse): KeptText | null {
    const name = this.#nameOf(use)
    const kept = name === null ? null : readKept(join(this.#folder, name))
    if (name === null || kept === null) return null
    this.#note(use, name, kept)
    return kept
  }

  keep(use: TextUse, kept: KeptText): void {
    const name = this.#nameOf(use)
    if (name === null) return
    this.#note(use, name, kept)
    const text = JSON.stringify(kept)
    mkdirSync(join(this.#folder, name.slice(0, 1)), { recursive: true })
    writeFileSync(join(this.#folder, name), `${digestOf(text)}\n${text}`)
  }

  #note({ article, page }: TextUse, name: string, { asked }: KeptText): void {
    this.used.add(name)
    if (page === null)
      this.asked.set(
        article.file,
        asked.map(([url]) => url),
      )
  }

  #nameOf({ article, page, with: rest }: TextUse): string | null {
    const { excerptSeparator, language, text } = article
    if (!(text instanceof FileText)) return null
    const name = digestOf(
      JSON.stringify([this.#version, text.digest, article.file, language, excerptSeparator, page, rest]),
    )
    return `${name.slice(0, 1)}/${name.slice(1)}`
  }
}

/** Removes the kept texts that nobody used. */
export function removeUnused(folder: string, used: ReadonlySet<string>): void {
  if (!existsSync(folder)) return // There is no article yet.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isDirectory() && !used.has(`${basename(entry.parentPath)}/${entry.name}`)) rmSync(path)
  }
}

function readKept(path: string): KeptText | null {
  try {
    const content = readFileSync(path, 'utf8')
    const end = content.indexOf('\n')
    const text = content.slice(end + 1)
    return content.slice(0, end) === digestOf(text) ? JSON.parse(text) : null
  } catch {
    return null
  }
}
