import type { Article } from '#lib/article/article.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { ArticleContext } from './article-context.ts'
import { messagesIn } from './message-dictionaries.ts'
import { parseArticle } from './parse-article.ts'
import { publicationDefaults } from './publication-defaults.ts'

/** A publication for tests: in German and English, with gates, people and closed topics. */
export const testPublication: Publication = {
  ...publicationDefaults,
  name: 'Test',
  origin: 'https://kiosk.example',
  languages: ['de', 'en'],
  timeZone: 'Europe/Berlin',
  gates: ['facts', 'sources', 'spelling'],
  people: [{ key: 'eva', name: 'Eva Muster', role: {}, url: 'https://eva.example/' }],
  topics: {
    closed: true,
    list: [
      { key: 'politics', name: { de: 'Politik', en: 'Politics' } },
      { key: 'energy', name: { de: 'Energie', en: 'Energy' } },
    ],
  },
}

/** A publication for tests whose topics are what articles name. */
export const openPublication: Publication = { ...testPublication, topics: publicationDefaults.topics }

/** What a file with this front matter becomes, the rules that it breaks, and what is said about that. */
export function articleFrom(
  frontMatter: string,
  { path = 'articles/2025-08-11-hallo.md', ...context }: Partial<ArticleContext> & { path?: string } = {},
): { article: Article | null; rules: readonly string[]; said: readonly string[] } {
  const file = { path, content: `---\n${frontMatter}\n---\nText.\n` }
  const { article, issues } = parseArticle(file, {
    publication: openPublication,
    messages: messagesIn('en'),
    ...context,
  })
  return { article, rules: issues.map(({ rule }) => rule), said: issues.map(({ message }) => message) }
}

/** The article of a file with this front matter and a title; fails the test where there is none. */
export function validArticle(frontMatter: string, options: Parameters<typeof articleFrom>[1] = {}): Article {
  const { article, rules } = articleFrom(`title: Hallo\n${frontMatter}`, options)
  if (!article) throw new Error(`No article: ${rules.join(', ')}`)
  return article
}
