import type { Root } from 'mdast'
import type { Source } from '#lib/article/source.ts'
import { extractSources } from './extract-sources.ts'
import { dropAttributeLists, holdsAttributeLists } from './kramdown.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { Definitions } from './tokens.ts'

/** The tree of a text, and the list of sources that stood at its end; throws as `parseMarkdown` does. */
export function readText(
  markdown: string,
  definitions: Definitions = {},
): { readonly tree: Root; readonly sources: readonly Source[] } {
  const tree = parseMarkdown(markdown, definitions)
  // Before the sources: an attribute list may follow their heading.
  if (holdsAttributeLists(markdown)) dropAttributeLists(tree)
  return extractSources(tree)
}
