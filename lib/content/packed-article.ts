import { join } from 'node:path'
import type { Article } from '#lib/article/article.ts'
import { FileText } from './file-text.ts'

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

/** The article that was packed; its text is found in `folder`. */
export function unpackArticle(packed: PackedArticle, folder: string): Article {
  const [file, language, title, slug, excerptSeparator, date, year, month, day] = packed
  const [, , , , , , , , , digest, hash, bodyLine, involvement, rest, ai] = packed
  return {
    ...(rest ? { ...silentArticle, ...rest } : silentArticle),
    ...{ file, language, title, slug, excerptSeparator, date, bodyLine },
    day: { year, month, day },
    ai: { ...silentAi, ...ai, involvement },
    text: new FileText(join(folder, file), digest, hash),
  }
}

const silentAi = { steps: [], systems: [], note: null, generatedAt: null, media: [] }

const silentArticle = {
  ...{ standfirst: null, updated: null, formerPaths: [], draft: false, withdrawn: null, expires: null, topics: [] },
  ...{ authors: [], translationKey: null, image: null, audio: null, reviews: [], statedSources: [], corrections: [] },
}

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
