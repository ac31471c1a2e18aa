import type { Root, RootContent } from 'mdast'
import { isTooIntricate, isTooLarge } from './limits.ts'
import { toBlock } from './token-blocks.ts'
import { type Definitions, tokensOf } from './tokens.ts'

/**
 * The tree of a text; its blocks, but not what they hold, know their lines. A part of a text is read with the `definitions`
 * of the whole. Throws a RangeError for a text that would take the machine down (`limits.ts`).
 */
export function parseMarkdown(markdown: string, definitions: Definitions = {}): Root {
  if (isTooIntricate(markdown)) throw new RangeError('The text is too intricate to be read as Markdown.')
  const tokens = tokensOf(markdown, definitions)
  const pointAt = pointsIn(markdown)
  const children: RootContent[] = []
  for (let token = tokens.next(); token; token = tokens.next()) {
    const [start, end] = token.map ?? [0, 0]
    const block = toBlock(token, tokens)
    block.position = { start: pointAt(start), end: pointAt(end) }
    children.push(block)
  }
  const tree: Root = { type: 'root', children }
  if (isTooLarge(tree)) throw new RangeError('The text would grow too large.')
  return tree
}

type Point = NonNullable<RootContent['position']>['start']

/** Where lines begin, which are counted from 0. */
function pointsIn(text: string): (line: number) => Point {
  const offsets = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) offsets.push(end + 1)
  return line => ({ line: line + 1, column: 1, offset: offsets[line] ?? text.length })
}
