import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type PackedChange, type PackedState, packChange, unpackChanges } from './packed-state.ts'
import type { State } from './state.ts'
import { readWhole, writeWhole } from './whole-file.ts'

/**
 * A state in a folder: a file that holds all of it, and numbered ones with what changed since. An export of a large site that
 * changed little writes little. Files that are not whole make the whole folder as good as empty.
 */
export class StateFolder {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  /** The state; `null` where there is none that is whole. `folder` is where the articles lie. */
  read(folder: string): State | null {
    try {
      return unpackChanges(
        this.#names.map(name => readChange(join(this.#path, name))),
        folder,
      )
    } catch {
      return null
    }
  }

  /** Writes what leads from one state to the next, and returns the file and the place that makes it count. */
  prepare(before: State, after: State): readonly [staged: string, path: string] {
    const staged = join(this.#path, 'next')
    writeChange(staged, packChange(before, after))
    return [staged, join(this.#path, nameOf(this.#names.length))]
  }

  /** Writes a whole state in place of what was there. */
  replace(state: State): void {
    rmSync(this.#path, { recursive: true, force: true })
    mkdirSync(this.#path, { recursive: true })
    const staged = join(this.#path, 'next')
    writeChange(staged, packChange(null, state))
    renameSync(staged, join(this.#path, nameOf(0)))
  }

  /** Whether the changes have grown so that a whole state is less to read. */
  get isLong(): boolean {
    const [whole = 0, ...changes] = this.#names.map(name => statSync(join(this.#path, name)).size)
    return changes.length > mostChanges || changes.reduce((sum, size) => sum + size, 0) > whole / 4
  }

  /** Whether nothing is there to which a change could be added; a cache may be deleted while a publication is watched. */
  get isEmpty(): boolean {
    return !existsSync(join(this.#path, nameOf(0)))
  }

  /** Names of the files that count, in their order. */
  get #names(): readonly string[] {
    const present = new Set(readdirSync(this.#path))
    const names: string[] = []
    while (present.has(nameOf(names.length))) names.push(nameOf(names.length))
    return names
  }
}

const mostChanges = 50

const nameOf = (number: number): string => `state-${number}`

function writeChange(path: string, { batches, change }: PackedState): void {
  writeWhole(path, { format, change }, batches)
}

/** Throws for a file that is not whole, or of another version. */
function readChange(path: string): PackedState {
  const { lines, value } = readWhole<{ readonly format: unknown; readonly change: PackedChange }>(path)
  if (value.format !== format) throw new Error(`${path} is of another version.`)
  return { change: value.change, batches: lines }
}

/** Raised when the form of the files changes. */
const format = 6
