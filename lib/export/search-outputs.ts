import type { Edition } from '#lib/article/edition.ts'
import { digestOf } from '#lib/content/digest.ts'
import { type SearchShard, searchPaths, searchShards, shardPath } from '#lib/site/search-shards.ts'
import type { KeyedOutput } from './batches.ts'
import type { FaceOf } from './faces.ts'
import { nameOf } from './output.ts'
import { facesWith } from './page-keys.ts'

/** What the index of a site is made of beside its articles. */
interface Indexing {
  /** Digest of the program's part that makes indexes, and of what the publication says of itself. */
  readonly by: readonly string[]
  /** Script and style sheet of the search page. */
  readonly script: string
  readonly style: string
}

/** The index of an edition in parts, each with a key of the articles in it, and what the search page loads beside it. */
export function* searchOutputs(
  edition: Edition,
  { by, script, style }: Indexing,
  face: FaceOf,
): Generator<KeyedOutput> {
  const { locale } = edition
  const faces = facesWith(face)
  for (const [index, { entries, period }] of searchShards(edition).entries()) {
    const output = { kind: 'search', path: shardPath(period, locale), locale, period } as const
    // The newest part holds what runs in the browser as well.
    const key = digestOf(JSON.stringify([by, index === 0, faces(entries)]))
    yield { name: nameOf(output), key, output }
  }
  const paths = searchPaths(locale)
  for (const [path, text] of [
    [paths.script, script],
    [paths.style, style],
  ] as const) {
    const output = { kind: 'text', path, text } as const
    yield { name: nameOf(output), key: digestOf(text), output }
  }
}

/** What the search page shows of articles: how many are in which part of the index. */
export function searchPageKey(edition: Edition): unknown {
  return searchShards(edition).map(({ entries, period }: SearchShard) => [period, entries.length])
}
