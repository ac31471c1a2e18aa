import { printable } from '#lib/content/printable.ts'

/** Tells editors something beside the result, on a line of its own; names of files cannot command their terminal. */
export function say(text: string): void {
  process.stderr.write(`${printable(text)}\n`)
}

/** Prints a result, on a line of its own. */
export function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`)
}

/** Prints a result for machines, on lines of its own. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
