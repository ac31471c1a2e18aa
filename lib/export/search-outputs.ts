import type { Edition } from '#lib/article/edition.ts'
import { digestOf } from '#lib/content/digest.ts'
import { type SearchShard, searchScriptPath, searchShards, shardPath } from '#lib/site/search-shards.ts'
import type { KeyedOutput } from './batches.ts'
import type { FaceOf } from './faces.ts'
import { nameOf } from './output.ts'
import { facesWith } from './page-keys.ts'

/** What the index of a site is made of beside its articles. */
interface Indexing {
  /** Digest of the program's part that makes indexes, and of what the publication says of itself. */
  readonly by: readonly string[]
  /** The script of the search page. */
  readonly script: string
}

/** The index of an edition in parts, each with a key of the articles in it, and the script that searches them. */
export function* searchOutputs(edition: Edition, { by, script }: Indexing, face: FaceOf): Generator<KeyedOutput> {
  const { locale } = edition
  const faces = facesWith(face)
  for (const [index, { entries, period }] of searchShards(edition).entries()) {
    const output = { kind: 'search', path: shardPath(period, locale), locale, period } as const
    // The newest part holds what runs in the browser as well.
    const key = digestOf(JSON.stringify([by, index === 0, faces(entries)]))
    yield { name: nameOf(output), key, output }
  }
  const text = { kind: 'text', path: searchScriptPath(locale), text: script } as const
  yield { name: nameOf(text), key: digestOf(script), output: text }
}

/** What the search page shows of articles: how many are in which part of the index. */
export function searchPageKey(edition: Edition): unknown {
  return searchShards(edition).map(({ entries, period }: SearchShard) => [period, entries.length])
}
