import type { Root, RootContent } from 'mdast'
import type { CutText } from './cut-at-mark.ts'
import { isComment } from './is-comment.ts'
import { plainText } from './plain-text.ts'

/** The blocks of a text that stand before its mark; `null` if the mark stands within one of them. */
export function beforeMark(tree: Root, { start, whole }: CutText): Root | null {
  if (start === null) return null
  const rest = whole.slice(start.length)
  if (rest.trim() === '') return tree
  const next = lineAt(whole, start.length + rest.search(/\S/))
  const index = tree.children.findIndex(({ position }) => position?.start.line === next)
  return index === -1 || lineAt(whole, start.length) === next
    ? null
    : { ...tree, children: tree.children.slice(0, index) }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line++
  return line
}

/** The first paragraph of a text: a heading or a picture at the start says less than the sentence after it. */
export function firstParagraph(tree: Root): Root {
  const opening = openingOf(tree.children)
  return { ...tree, children: opening ? [opening] : [] }
}

function openingOf(children: readonly RootContent[]): RootContent | undefined {
  const spoken = children.filter(node => plainText(node) !== '' || (node.type === 'html' && !isComment(node)))
  const paragraph = spoken.find(node => node.type === 'paragraph')
  return paragraph ?? spoken.find(node => node.type !== 'heading' && node.type !== 'footnoteDefinition')
}
