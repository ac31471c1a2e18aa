import type { Nodes } from 'hast'
import { toText } from 'hast-util-to-text'

/** What a reader would hear of a tree, on one line. */
export function pageText(tree: Nodes): string {
  return toText(tree).replace(/\s+/g, ' ').trim()
}
