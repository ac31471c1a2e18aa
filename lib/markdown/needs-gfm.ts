import type { Root } from 'mdast'
import { someNode } from './walk.ts'

// A table has a pipe or a colon in its delimiter row; `[ ]` may hold a line end; `[^` opens a footnote.
const syntax = /[|~]|:-|-:|\[\^|\[[\sxX]\]/

/** Whether a text could hold a table, strikethrough, a footnote or a task; sometimes true without need, never false in need. */
export function holdsGfmSyntax(markdown: string): boolean {
  return syntax.test(markdown)
}

const address = /http|www|@|mailto:|xmpp:/i

/**
 * Whether a tree read without GFM has text that GFM could turn into links. Asked of the tree, not of the source, as nearly
 * every article has addresses in its links.
 */
export function holdsLooseAddress(tree: Root): boolean {
  return someNode(tree, node => node.type === 'text' && address.test(node.value))
}
