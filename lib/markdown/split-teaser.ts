import type { Root, RootContent } from 'mdast'
import { cutAtMark } from './cut-at-mark.ts'
import { isComment } from './is-comment.ts'
import { plainText } from './plain-text.ts'
import { readText } from './read-text.ts'

/** The two readings of a text: in lists, and on its page. */
export interface SplitText {
  readonly teaser: string
  /** The text without its more-marks and without a seam where they stood; begins with the teaser if that was marked. */
  readonly whole: string
  readonly marked: boolean
}

/** Splits a text at its more-mark; without one (or with nothing before it) the teaser is the first paragraph. */
export function splitTeaser(body: string, separator: string): SplitText {
  const { start, whole } = cutAtMark(body, separator)
  if (start !== null) return { teaser: start, whole, marked: true }
  return { teaser: firstParagraph(whole), whole, marked: false }
}

function firstParagraph(whole: string): string {
  try {
    const node = openingOf(readText(whole).tree)
    return node?.position ? whole.slice(node.position.start.offset, node.position.end.offset) : ''
  } catch {
    return whole.trim().split(/\n[ \t]*\n/, 1)[0] ?? ''
  }
}

// A heading or a picture at the start says less than the sentence after it.
function openingOf(tree: Root): RootContent | undefined {
  const spoken = tree.children.filter(node => plainText(node) !== '' || (node.type === 'html' && !isComment(node)))
  const paragraph = spoken.find(node => node.type === 'paragraph')
  return paragraph ?? spoken.find(node => node.type !== 'heading' && !node.type.endsWith('efinition'))
}
