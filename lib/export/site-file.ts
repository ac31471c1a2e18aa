import { readFileSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { Instant } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import type { Relations } from '#lib/article/relations.ts'
import type { Versions } from '#lib/article/version.ts'
import { type PackedArticle, packArticle, unpackArticle } from '#lib/content/packed-article.ts'
import { type Site, toSite } from '#lib/site/site.ts'
import { noTexts, type TextStore } from '#lib/site/text-store.ts'

/** What a site is made of. */
export interface SiteParts {
  /** Where the texts of the articles lie. */
  readonly folder: string
  readonly library: Library
  readonly versions: Versions
  readonly relations: Relations
  readonly now: Instant
}

/** Writes what a site is made of for the processes that share an export; the articles' texts stay where they are. */
export function writeSite({ library, ...parts }: SiteParts, file: string): void {
  const rest = { ...library, articles: [], issues: [], leftOut: [] }
  writeFileSync(file, serialize({ ...parts, library: rest, articles: library.articles.map(packArticle) }))
}

/** Reads a site that `writeSite` wrote. */
export function readSite(file: string, texts: TextStore | null): Site {
  const { articles, folder, library, now, relations, versions } = deserialize(readFileSync(file))
  const read = { ...library, articles: articles.map((packed: PackedArticle) => unpackArticle(packed, folder)) }
  return toSite(read, now, { versions, relations, texts: texts ?? noTexts })
}
