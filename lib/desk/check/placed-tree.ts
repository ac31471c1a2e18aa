import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/**
 * The tree of a text whose phrases know their places, which `parseMarkdown` trades for speed: for the few texts where a rule
 * found something. CommonMark alone, as only words, links and pictures are looked for; empty for a text that would take minutes.
 */
export function placedTree(markdown: string): Root {
  return hasEndlessComments(markdown) ? { type: 'root', children: [] } : fromMarkdown(markdown)
}

// micromark looks for the end of each `<!--`, `<!A` and `<?` up to the end of its block; the budget is half a second of it.
const budget = 50_000_000

function hasEndlessComments(markdown: string): boolean {
  return markdown.split(/\n[ \t]*\n/).some(block => (block.match(/<[!?]/g)?.length ?? 0) * block.length > budget)
}
