import type { Nodes } from 'hast'
import { toText } from 'hast-util-to-text'
import { oneLine } from './one-line.ts'
import { plainWords } from './plain-words.ts'

/** What a reader would hear of a tree, on one line. */
export function pageText(tree: Nodes): string {
  return oneLine(plainWords(tree) ?? toText(tree))
}

/** The same in the lines of a page: paragraphs parted by an empty line, everything else by a line break. */
export function pageLines(tree: Nodes): string {
  return toText(tree).trim()
}
