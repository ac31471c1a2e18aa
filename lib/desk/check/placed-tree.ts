import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/**
 * The tree of a text whose phrases know their places, which `parseMarkdown` trades for speed: for the few texts where a rule
 * found something. CommonMark alone, as only words, links and pictures are looked for.
 */
export function placedTree(markdown: string): Root {
  return fromMarkdown(markdown)
}
