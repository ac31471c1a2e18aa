import { type SearchRecord, searchRecord } from '#lib/site/search-record.ts'
import { searchShards } from '#lib/site/search-shards.ts'
import type { Site } from '#lib/site/site.ts'
import { buildIndex, type IndexFile } from './build-index.ts'
import { splitterFor } from './split-compounds.ts'
import { splitJoints } from './split-joints.ts'

/** A part of the index of one language. The newest one also holds what runs in the browser. */
export interface ShardAddress {
  readonly locale: string
  readonly period: string
}

/** Indexes a part of the articles; `null` where the site has no such part. */
export async function shardFiles({ locale, period }: ShardAddress, site: Site): Promise<readonly IndexFile[] | null> {
  const edition = site.library.publication.hasSearch ? site.editions.get(locale) : undefined
  const shards = edition ? searchShards(edition) : []
  const shard = shards.find(shard => shard.period === period)
  if (!shard) return null
  const records = shard.entries.map(entry => searchRecord(entry, site))
  const files = await buildIndex(locale, withSeams(records, locale))
  const isWanted = shard === shards[0] ? isOfNewest(files) : isOfIndex
  return files.filter(({ path }) => isWanted(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Records that are also found by words within what Pagefind takes for one. */
function withSeams(records: readonly SearchRecord[], locale: string): readonly SearchRecord[] {
  const isGerman = /^de(-|$)/.test(locale)
  const splitCompounds = isGerman ? splitterFor(records.map(({ text }) => text)) : (text: string) => text
  const split = (text: string) => splitJoints(splitCompounds(text))
  return records.map(record => ({ ...record, title: split(record.title), text: split(record.text) }))
}

/** Pagefind also writes interfaces of its own. */
function isOfIndex(path: string): boolean {
  return path === 'pagefind-entry.json' || path.endsWith('.pf_meta') || /^(?:index|filter|fragment)\//.test(path)
}

/** With the script, and the program for the language; `unknown` is the one for languages that Pagefind cannot stem. */
function isOfNewest(files: readonly IndexFile[]): (path: string) => boolean {
  const programs = files.map(({ path }) => path).filter(path => /^wasm\..+\.pagefind$/.test(path))
  const program = programs.find(path => path !== 'wasm.unknown.pagefind') ?? 'wasm.unknown.pagefind'
  return path => path === 'pagefind.js' || path === program || isOfIndex(path)
}
