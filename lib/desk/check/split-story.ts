import type { Root } from 'mdast'
import type { Source } from '#lib/article/source.ts'
import { extractSources } from '#lib/markdown/extract-sources.ts'
import { dropAttributeLists, holdsAttributeLists } from '#lib/markdown/kramdown.ts'
import { parseMarkdown } from '#lib/markdown/parse-markdown.ts'

/** A body as a tree, with and without its list of sources; `listLine` is where that begins. */
export function splitStory(body: string): {
  readonly whole: Root
  readonly story: Root
  readonly listed: readonly Source[]
  readonly listLine: number
} {
  const whole = parseMarkdown(body)
  if (holdsAttributeLists(body)) dropAttributeLists(whole)
  const { tree, sources } = extractSources(whole)
  const kept = new Set(tree.children)
  const first = whole.children.find(node => !kept.has(node))
  return { whole, story: tree, listed: sources, listLine: first?.position?.start.line ?? 1 }
}
