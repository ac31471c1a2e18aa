import type { Nodes, Root, Text } from 'mdast'
import { nodesWhere } from '#lib/markdown/walk.ts'

/** A text with blanks for all that is no words; line ends stay where they are. */
export function proseOf(markdown: string, tree: Root): string {
  let prose = ''
  let from = 0
  for (const { position } of nodesWhere(tree, isText)) {
    const start = position?.start.offset ?? from
    const end = position?.end.offset ?? from
    prose += blank(markdown.slice(from, start)) + withoutAddresses(markdown.slice(start, end))
    from = end
  }
  return prose + blank(markdown.slice(from))
}

function isText(node: Nodes): node is Text {
  return node.type === 'text'
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** Bare addresses, Liquid, whose quotes are code, and attribute lists; none is so long that looking for its end takes time. */
const noWords = /https?:\/\/\S+|\{%[^%\n]{0,500}%\}|\{\{[^}\n]{0,500}\}\}|\{:[^}\n]{0,500}\}/g

function withoutAddresses(text: string): string {
  return text.replace(noWords, blank)
}
