import { printable } from '#lib/content/printable.ts'

/** A text fit to stand in one line of a terminal: names of files and titles are hostile. */
export function inLine(text: string): string {
  return printable(text).replace(/[\t\n]/g, ' ')
}
