import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { nodesWhere } from './walk.ts'

/**
 * The tree of a text whose phrases know their places, which `parseMarkdown` trades for speed: for the few texts where a rule
 * found something. CommonMark alone, as only words, links and pictures are looked for; empty for a text that would take minutes.
 */
export function placedTree(markdown: string): Root {
  return takesMinutes(markdown) ? { type: 'root', children: [] } : fromMarkdown(markdown)
}

/** Where an address, with `<` and `>` around it if it has some, or HTML that may hold some, is written in a text, as offsets. */
export interface Place {
  readonly kind: 'address' | 'html'
  readonly start: number
  readonly end: number
}

/** Where the addresses of links and pictures are written in a text, in its order; none in a text that would take minutes. */
export function addressPlaces(markdown: string): readonly Place[] {
  if (takesMinutes(markdown)) return []
  const places: Place[] = []
  const destination = ({ start, end }: { readonly start: Point; readonly end: Point }) => {
    places.push({ kind: 'address', start: start.offset, end: end.offset })
  }
  const enter = { resourceDestination: destination, definitionDestination: destination }
  const tree = fromMarkdown(withNotesAsItems(markdown), { mdastExtensions: [{ enter }] })
  const html = nodesWhere(tree, node => node.type === 'html').flatMap(({ position }): Place[] =>
    position ? [{ kind: 'html', start: position.start.offset ?? 0, end: position.end.offset ?? 0 }] : [],
  )
  return [...places, ...html].sort((one, other) => one.start - other.start)
}

interface Point {
  readonly offset: number
}

// CommonMark knows no notes: one that is a single link would be the definition of an address, and its further paragraphs code.
function withNotesAsItems(markdown: string): string {
  return markdown.replace(
    /^( {0,3})\[(\^[^[\]\s]+\]:)/gm,
    (_, indent, label) => `${indent}- ${'x'.repeat(label.length - 1)}`,
  )
}

/** Steps that micromark may take beyond those for the length of a text; half a second of it. */
const budget = 50_000_000

/** Whether somebody wrote a text that takes the longer the square of its length. */
function takesMinutes(markdown: string): boolean {
  return markdown.split(/\n[ \t]*\n/).some(block => stepsFor(block) > budget)
}

/**
 * micromark looks for the end of each `<!--`, `<!A` and `<?` up to the end of its block, at all marks of emphasis before for each that
 * ends one, and at all quotations around for each that begins.
 */
function stepsFor(block: string): number {
  const comments = block.match(/<[!?]/g)?.length ?? 0
  const emphases = block.match(/\*+|_+/g)?.length ?? 0
  const quotations = block.match(/^[> \t]+/gm)?.map(marks => marks.split('>').length) ?? []
  return comments * block.length + [emphases, ...quotations].reduce((sum, count) => sum + count ** 2, 0)
}
