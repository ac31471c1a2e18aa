import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** The words of nodes without markup and HTML, on one line. */
export function plainText(nodes: Nodes | readonly Nodes[]): string {
  return toString(nodes, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, ' ').trim()
}
