import type { Article } from '#lib/article/article.ts'

/** Whether the article itself says that AI wrote it or helped. */
export function isMadeWithAi({ ai }: Pick<Article, 'ai'>): boolean {
  return ai.involvement === 'generated' || ai.involvement === 'assisted'
}
