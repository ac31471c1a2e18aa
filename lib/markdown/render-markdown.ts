import { dropAttributeLists, holdsAttributeLists } from './kramdown.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import type { RenderOptions } from './render-options.ts'
import { toArticleTree } from './render-tree.ts'
import { toHtml } from './to-html.ts'

/** A standing page's Markdown as safe HTML; lists of sources stay in the text, and more-marks are comments. */
export function renderMarkdown(markdown: string, options: RenderOptions): string {
  try {
    const tree = parseMarkdown(markdown)
    if (holdsAttributeLists(markdown)) dropAttributeLists(tree)
    return toHtml(toArticleTree(tree, options))
  } catch {
    return plainParagraphs(markdown)
  }
}
