import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { oneLine } from './one-line.ts'

/** The words of nodes without markup and HTML, on one line. */
export function plainText(nodes: Nodes | readonly Nodes[]): string {
  return oneLine(wordsOf(nodes, { includeHtml: false, includeImageAlt: false }))
}

/** The words of nodes as they stand, those of HTML and pictures included: what Markdown makes of a picture's description. */
export function writtenText(nodes: readonly Nodes[]): string {
  return wordsOf(nodes)
}
