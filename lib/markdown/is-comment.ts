import type { Nodes } from 'mdast'

/** Whether a node is HTML that consists of comments alone. */
export function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(node.value)
}
