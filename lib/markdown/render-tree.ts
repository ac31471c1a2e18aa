import type { Root as PageRoot } from 'hast'
import type { Root } from 'mdast'
import { shiftHeadings } from './headings.ts'
import { nameParts, withoutIds } from './ids.ts'
import { resolveLinks } from './links.ts'
import { openMedia } from './media.ts'
import { appendNotes } from './notes.ts'
import { nameOldAnchors } from './old-anchors.ts'
import { limitPiles } from './piles.ts'
import { parseRawHtml } from './raw-html.ts'
import type { RenderOptions } from './render-options.ts'
import { sanitize } from './sanitize.ts'
import { letScroll } from './tables.ts'
import { toPageTree, toTeaserTree } from './to-page-tree.ts'

type Step = (tree: PageRoot, options: RenderOptions) => PageRoot

const steps: readonly Step[] = [
  parseRawHtml, // first, as all others see elements only
  nameOldAnchors, // before names are taken away
  sanitize, // before all that add what a text must not bring along itself: classes, roles, `rel`
  openMedia, // before links: a picture from elsewhere becomes one
  resolveLinks,
  letScroll,
  limitPiles, // last, as pictures from elsewhere have become words by now
]

/** The safe tree of a whole text for a page whose title is its only h1. */
export function toArticleTree(tree: Root, options: RenderOptions): PageRoot {
  const { text, notes } = toPageTree(tree)
  const safeText = shiftHeadings(throughSteps(text, options), 2)
  const safeNotes = notes && shiftHeadings(throughSteps(notes, options), 3)
  // Names last: links lead from the text to the notes and back.
  return nameParts(appendNotes(safeText, safeNotes, options), options.page)
}

/** The safe tree of a teaser for a list whose headlines are h2. */
export function toListTree(tree: Root, options: RenderOptions): PageRoot {
  return withoutIds(shiftHeadings(throughSteps(toTeaserTree(tree), options), 3))
}

function throughSteps(tree: PageRoot, options: RenderOptions): PageRoot {
  return steps.reduce((current, step) => step(current, options), tree)
}
