import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How many processes share an export, and how much memory each may fill before it must tidy up. */
export interface Crew {
  /** 0: the site is small, and the process that reads it renders it too. */
  readonly size: number
  /** Megabytes of long-lived objects (V8's old space); without a word from us it grows as long as the machine has memory. */
  readonly megabytes: number
}

/** Below this many files for each, a further process costs more than it saves. */
const filesPerProcess = 400

/** What a process needs before it has read anything, and then for each byte of text: the text, its parts, its teasers. */
const baseMegabytes = 160
const bytesPerByte = 5

/** Judges by the Markdown files of a publication how many processes its export is worth. */
export function crewFor(folder: string, processes: number): Crew {
  const sizes = markdownSizes(folder)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const size = Math.min(processes, Math.ceil(sizes.length / filesPerProcess))
  return { size: size < 2 ? 0 : size, megabytes: Math.ceil(baseMegabytes + (bytesPerByte * bytes) / 1_000_000) }
}

function markdownSizes(folder: string): readonly number[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return files.filter(file => /\.(md|markdown|mkdn|mkd)$/i.test(file)).map(file => statSync(join(folder, file)).size)
  } catch {
    return [] // a folder that cannot be read is reported by whoever reads it
  }
}
