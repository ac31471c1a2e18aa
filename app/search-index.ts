import type { Library } from '#lib/article/library.ts'
import type { IndexFile } from '#lib/search/build-index.ts'
import { shardFiles } from '#lib/search/shard-files.ts'
import { searchShards } from '#lib/site/search-shards.ts'
import type { Site } from '#lib/site/site.ts'

type Files = Promise<readonly IndexFile[]>

/** Indexes by what is in them: a site is built anew each minute, but seldom holds other articles. */
const known = new WeakMap<Library['articles'], Map<string, Files>>()

/** Parts are indexed one after the other, however many are asked for at once. */
let last: Files = Promise.resolve([])

/** The files of a part of the search index, made when first asked for and kept; none where there is no such part. */
export function indexFiles(locale: string, period: string, site: Site): Files {
  const edition = site.editions.get(locale)
  const shards = edition ? searchShards(edition) : []
  const entries = shards.find(shard => shard.period === period)?.entries ?? []
  const content = entries.map(({ article, lifecycle }) => `${article.file} ${lifecycle}`)
  const name = [locale, period, shards[0]?.period, ...content].join('\n')
  const indexes = known.get(site.library.articles) ?? new Map<string, Files>()
  known.set(site.library.articles, indexes)
  const files =
    indexes.get(name) ?? last.catch(() => []).then(async () => (await shardFiles({ locale, period }, site)) ?? [])
  indexes.set(name, files)
  last = files
  return files
}
