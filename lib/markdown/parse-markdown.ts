import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmExtensions } from './gfm.ts'
import { isTooIntricate, isTooLarge } from './limits.ts'
import { holdsGfmSyntax, holdsLooseAddress } from './needs-gfm.ts'

/** The tree of a text; throws a RangeError for a text that would take the machine down (`limits.ts`). */
export function parseMarkdown(markdown: string): Root {
  if (isTooIntricate(markdown)) throw new RangeError('The text is too intricate to be read as Markdown.')
  const tree = parseAsNeeded(markdown)
  if (isTooLarge(tree)) throw new RangeError('The text would grow too large.')
  return tree
}

// GFM doubles the time of reading a text, and most articles need nothing of it.
function parseAsNeeded(markdown: string): Root {
  if (holdsGfmSyntax(markdown)) return parseWithGfm(markdown)
  const tree = fromMarkdown(markdown)
  return holdsLooseAddress(tree) ? parseWithGfm(markdown) : tree
}

/** The tree of a text with every GFM extension loaded, needed or not; without limits. */
export function parseWithGfm(markdown: string): Root {
  return fromMarkdown(markdown, gfmExtensions)
}
