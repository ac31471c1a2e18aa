import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { isComment } from './is-comment.ts'

/** What names one source: an item of a list, or a line of a paragraph. */
export type Line = readonly PhrasingContent[]

/** The lines of a section, lists within lists included; `null` if it holds anything that is neither list nor paragraph. */
export function linesOf(nodes: readonly RootContent[]): Line[] | null {
  const lines: Line[] = []
  for (const node of nodes) {
    if (isComment(node) || node.type === 'thematicBreak') continue
    const found =
      node.type === 'list' ? itemLines(node.children) : node.type === 'paragraph' ? splitLines(node.children) : null
    if (found === null) return null
    lines.push(...found)
  }
  return lines
}

function itemLines(items: readonly ListItem[]): Line[] | null {
  const lines: Line[] = []
  for (const child of items.flatMap(item => item.children)) {
    // Within an item a line end is only a blank.
    const found = child.type === 'paragraph' ? [child.children] : linesOf([child])
    if (found === null) return null
    lines.push(...found)
  }
  return lines
}

/** The lines of a paragraph, cut at line ends and line breaks. */
export function splitLines(children: readonly PhrasingContent[]): Line[] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    const pieces = child.type === 'text' ? child.value.split('\n') : child.type === 'break' ? ['', ''] : null
    if (pieces === null) lines.at(-1)?.push(child)
    else
      pieces.forEach((value, index) => {
        if (index > 0) lines.push([])
        if (value.trim() !== '') lines.at(-1)?.push({ type: 'text', value })
      })
  }
  return lines.filter(line => line.length > 0)
}
