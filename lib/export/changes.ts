import type { KeptOutput, Outputs } from './kept-batch.ts'
import { type Made, readMade } from './made.ts'
import { filesOf } from './output.ts'

/** The file of a site that says what changed in it. */
export const changesFile = 'changes.json'

/** How an export differs from the one before it: files, in order. */
export interface Changes {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

type Files = ReadonlyMap<string, Made>

/** Compares what two exports made; outputs that both have with the same files are passed over. */
export function changesBetween(
  before: Outputs,
  after: Outputs,
): Changes & { readonly gone: Files; readonly come: Files } {
  const gone = filesThatDiffer(before, after)
  const come = filesThatDiffer(after, before)
  return {
    gone,
    come,
    added: [...come.keys()].filter(file => !gone.has(file)).sort(),
    changed: [...come]
      .flatMap(([file, { digest }]) => (gone.has(file) && gone.get(file)?.digest !== digest ? [file] : []))
      .sort(),
    removed: [...gone.keys()].filter(file => !come.has(file)).sort(),
  }
}

function filesThatDiffer(one: Outputs, other: Outputs): Files {
  return new Map(filesIn([...one].filter(([name, { made }]) => other.get(name)?.made !== made)))
}

/** The files of outputs. */
export function* filesIn(outputs: Iterable<readonly [name: string, output: KeptOutput]>): Generator<[string, Made]> {
  for (const [name, { made }] of outputs) {
    const parts = readMade(made)
    for (const [index, file] of filesOf(name, parts).entries()) {
      const part = parts[index]
      if (part) yield [file, part]
    }
  }
}
