import type { Article } from '#lib/article/article.ts'
import type { Issue } from '#lib/article/issue.ts'
import type { ArticleContext, SourceFile } from './article-context.ts'
import { byPlace } from './notes.ts'
import { toArticle } from './to-article.ts'
import { readWrittenArticle } from './written-article.ts'

/**
 * One file as an article of a publication, with everything that is to be said about it. `article` is `null` where an error leaves
 * nothing that could be shown; a wrong topic or an unclear word about AI is an error that still lets editors see the article.
 */
export function parseArticle(
  file: SourceFile,
  context: ArticleContext,
): { readonly article: Article | null; readonly issues: readonly Issue[] } {
  const written = readWrittenArticle(file, context.messages, context.posts)
  const { article, issues } = toArticle(written, context)
  return { article, issues: issues.toSorted(byPlace) }
}
