import type { Library } from '#lib/article/library.ts'
import type { IndexFile } from '#lib/search/build-index.ts'
import { shardFiles } from '#lib/search/shard-files.ts'
import { searchShards } from '#lib/site/search-shards.ts'
import type { Site } from '#lib/site/site.ts'

type Files = Promise<readonly IndexFile[]>

/** Files, and what they were made of. */
interface Index {
  readonly content: string
  readonly files: Files
}

/** Indexes by language and period: a site is built anew each minute, but seldom holds other articles. */
const known = new WeakMap<Library['articles'], Map<string, Index>>()

/** Parts are indexed one after the other, however many are asked for at once. */
let last: Files = Promise.resolve([])

/** The files of a part of the search index, made when first asked for and kept; none where there is no such part. */
export function indexFiles(locale: string, period: string, site: Site): Files {
  const edition = site.editions.get(locale)
  const shards = edition ? searchShards(edition) : []
  const shard = shards.find(shard => shard.period === period)
  if (!shard) return Promise.resolve([])
  const articles = shard.entries.map(({ article, lifecycle }) => `${article.file} ${lifecycle}`)
  const content = [shards[0]?.period, ...articles].join('\n')
  const indexes = known.get(site.library.articles) ?? new Map<string, Index>()
  known.set(site.library.articles, indexes)
  const name = `${locale} ${period}`
  const index = indexes.get(name)
  if (index?.content === content) return index.files
  const files = last.catch(() => []).then(async () => (await shardFiles({ locale, period }, site)) ?? [])
  indexes.set(name, { content, files })
  files.catch(() => indexes.delete(name))
  last = files
  return files
}
