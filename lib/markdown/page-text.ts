import type { Nodes } from 'hast'
import { toText } from 'hast-util-to-text'

/** What a reader would hear of a tree, on one line. */
export function pageText(tree: Nodes): string {
  return toText(tree).replace(/\s+/g, ' ').trim()
}

/** The same in the lines of a page: paragraphs parted by an empty line, everything else by a line break. */
export function pageLines(tree: Nodes): string {
  return toText(tree).trim()
}
