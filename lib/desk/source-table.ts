import type { Article } from '#lib/article/article.ts'
import { hostOf, type Source } from '#lib/article/source.ts'
import { canonicalAddress } from '#lib/article/source-canonical.ts'
import { addressesOf } from '#lib/content/source-addresses.ts'
import { mergeSources } from '#lib/markdown/merge-sources.ts'
import { readArticle } from '#lib/markdown/read-article.ts'
import { dayInAddress } from './check/day-in-address.ts'
import { writtenDay } from './written-instant.ts'

/** A source of an article, with what can be told about it without asking anybody. */
export interface SourceRow {
  readonly file: string
  readonly source: Source
  readonly host: string | null
  /** Day of the source as `YYYY-MM-DD`: stated, or written in its address. */
  readonly day: string | null
  /** Days by which the source is older than the article. */
  readonly age: number | null
  /** Articles of the publication that name the same page. */
  readonly uses: number
}

/** The sources of articles, in the order of their lists; `all` is the publication that uses are counted in. */
export function sourceTable(articles: readonly Article[], all: readonly Article[]): readonly SourceRow[] {
  const uses = usesIn(all)
  return articles.flatMap(article =>
    sourcesOf(article).map((source): SourceRow => {
      const day = source.published ?? (source.url === null ? null : dayInAddress(source.url))
      const page = source.url === null ? null : canonicalAddress(source.url)
      return {
        file: article.file,
        source,
        host: hostOf(source),
        day,
        age: day === null ? null : Math.round((Date.parse(writtenDay(article.day)) - Date.parse(day)) / 86_400_000),
        uses: Math.max(1, page === null ? 1 : (uses.get(page) ?? 1)),
      }
    }),
  )
}

/** The sources of an article as its page shows them. */
export function sourcesOf(article: Article): readonly Source[] {
  return mergeSources(article.statedSources, readArticle(article).read?.sources ?? [])
}

function usesIn(articles: readonly Article[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const article of articles)
    for (const page of new Set(addressesOf(article).map(canonicalAddress)))
      if (page !== null) uses.set(page, (uses.get(page) ?? 0) + 1)
  return uses
}
