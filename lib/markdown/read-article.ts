import type { Root } from 'mdast'
import type { Article } from '#lib/article/article.ts'
import type { Source } from '#lib/article/source.ts'
import { type CutText, cutAtMark } from './cut-at-mark.ts'
import { readText } from './read-text.ts'
import { beforeMark, firstParagraph } from './teaser-tree.ts'
import type { Definitions } from './tokens.ts'

/** An article's text, read once for all places that show it. */
export interface ArticleText extends CutText {
  /** `null`: the text cannot be read as Markdown and is shown as it was written. */
  readonly read: { readonly tree: Root; readonly teaser: Root; readonly sources: readonly Source[] } | null
}

/** Reads an article's text without its more-marks; the teaser ends at the first one, or is the first paragraph. */
export function readArticle({ text, excerptSeparator }: Pick<Article, 'text' | 'excerptSeparator'>): ArticleText {
  const cut = cutAtMark(text.body, excerptSeparator)
  try {
    return { ...cut, read: readCut(cut) }
  } catch {
    return { ...cut, read: null }
  }
}

function readCut(cut: CutText): ArticleText['read'] {
  const definitions: Definitions = {}
  const { tree, sources } = readText(cut.whole, definitions)
  if (cut.start === null) return { tree, teaser: firstParagraph(tree), sources }
  return { tree, teaser: beforeMark(tree, cut) ?? readText(cut.start, definitions).tree, sources }
}
