import type { Root } from 'mdast'
import type { Source } from '#lib/article/source.ts'
import { extractSources } from './extract-sources.ts'
import { dropAttributeLists, holdsAttributeLists } from './kramdown.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** An article's text as a tree, and the list of sources that stood at its end. */
export interface ReadText {
  readonly tree: Root
  readonly sources: readonly Source[]
}

/** Reads an article's text; throws as `parseMarkdown` does. */
export function readText(markdown: string): ReadText {
  const tree = parseMarkdown(markdown)
  // Before the sources: an attribute list may follow their heading.
  if (holdsAttributeLists(markdown)) dropAttributeLists(tree)
  return extractSources(tree)
}
