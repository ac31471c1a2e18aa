import type { Article } from '#lib/article/article.ts'
import { FileText } from './file-text.ts'
import { publicationDefaults } from './publication-defaults.ts'

/** An article without its text as JSON holds it: what every article says, in order, and the rest where it says something. */
export type PackedArticle = readonly [
  ...head: readonly [file: string, language: string, title: string, slug: string, separator: string],
  ...dates: readonly [date: number, year: number, month: number, day: number],
  ...text: readonly [digest: string, hash: string | null, line: number],
  involvement: Article['ai']['involvement'],
  rest: Rest | null,
  ai: Ai | null,
]

type Common = 'file' | 'language' | 'title' | 'slug' | 'excerptSeparator' | 'date' | 'day' | 'text' | 'bodyLine' | 'ai'
type Rest = Partial<Omit<Article, Common>>
type Ai = Partial<Omit<Article['ai'], 'involvement'>>

/** Packs an article; of `null`, `false` and empty lists nothing is kept. */
export function packArticle(article: Article): PackedArticle {
  const { ai, bodyLine, date, day, excerptSeparator, file, language, slug, text, title, ...rest } = article
  const { involvement, ...more } = ai
  const digest = text instanceof FileText ? text.digest : ''
  return [
    ...([file, language, title, slug, excerptSeparator] as const),
    ...([date, day.year, day.month, day.day] as const),
    ...([digest, text.hash, bodyLine] as const),
    involvement,
    saying(rest),
    saying(more),
  ]
}

/** The article that was packed; its text is found in `folder`. Each field by its name: spread objects take three times as long. */
export function unpackArticle(packed: PackedArticle, folder: string): Article {
  const [file, language, title, slug, separator, date, year, month, day] = packed
  const [, , , , , , , , , digest, hash, bodyLine, involvement, rest, ai] = packed
  return {
    file,
    language,
    title,
    standfirst: rest?.standfirst ?? null,
    date,
    day: { year, month, day },
    updated: rest?.updated ?? null,
    slug,
    formerPaths: rest?.formerPaths ?? none,
    draft: rest?.draft ?? false,
    withdrawn: rest?.withdrawn ?? null,
    expires: rest?.expires ?? null,
    topics: rest?.topics ?? none,
    topicRelevance: rest?.topicRelevance ?? none,
    authors: rest?.authors ?? none,
    translationKey: rest?.translationKey ?? null,
    image: rest?.image ?? null,
    audio: rest?.audio ?? null,
    ai: {
      involvement,
      steps: ai?.steps ?? none,
      systems: ai?.systems ?? none,
      note: ai?.note ?? null,
      generatedAt: ai?.generatedAt ?? null,
      media: ai?.media ?? none,
    },
    reviews: rest?.reviews ?? none,
    statedSources: rest?.statedSources ?? none,
    corrections: rest?.corrections ?? none,
    marks: rest?.marks ?? '',
    related: rest?.related ?? null,
    story: rest?.story ?? null,
    excerptSeparator: separator === usualSeparator ? usualSeparator : separator,
    text: new FileText(folder, file, digest, hash),
    bodyLine,
  }
}

/** One string for all: those that are read are each their own. */
const usualSeparator = publicationDefaults.excerptSeparator

const none: readonly never[] = []

/** The fields that say something, or `null` if none does. */
function saying<T extends object>(fields: T): Partial<T> | null {
  let said: Partial<T> | null = null
  for (const name in fields) {
    const value = fields[name]
    if (value === null || value === false || (Array.isArray(value) && value.length === 0)) continue
    said ??= {}
    said[name] = value
  }
  return said
}
