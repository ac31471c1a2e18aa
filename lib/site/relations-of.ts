import type { Article } from '#lib/article/article.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { nameInRelation, readRelation } from '#lib/article/relation.ts'
import { type Relations, renewRelations } from '#lib/article/relations.ts'
import type { Site } from './site.ts'

/** Found last, by the articles of a library: a server builds its site anew every minute from the same ones. */
const found = new WeakMap<readonly Article[], Relations>()

/** What the articles of a site lead to. */
export function relationsOf({ editions, library, relations }: Site): Relations {
  if (relations !== null) return relations
  const { articles } = library
  const before = found.get(articles)
  const listed = [...editions.values()].map(({ listed }) => listed)
  const now = renewRelations(listed, before ? { relations: before, articleOf: byFile(articles) } : null)
  found.set(articles, now)
  return now
}

function byFile(articles: readonly Article[]): (file: string) => Article | null {
  const files = new Map(articles.map(article => [article.file, article]))
  return file => files.get(file) ?? null
}

const names = new WeakMap<Edition, ReadonlyMap<string, Entry>>()

/** The listed articles of an edition that relations mean by some names. */
export function entriesNamed(wanted: readonly string[], edition: Edition): readonly Entry[] {
  if (wanted.length === 0) return []
  const known = names.get(edition) ?? new Map(edition.listed.map(one => [nameInRelation(one.article.file), one]))
  names.set(edition, known)
  return wanted.flatMap(name => known.get(name) ?? [])
}

const followers = new WeakMap<Edition, ReadonlyMap<string, readonly Entry[]>>()

/** The articles that go on with the story of one, from old to new. */
export function entriesAfter({ article }: Entry, edition: Edition, site: Site): readonly Entry[] {
  const known = followers.get(edition) ?? followersIn(edition, relationsOf(site))
  followers.set(edition, known)
  return known.get(nameInRelation(article.file)) ?? []
}

function followersIn({ listed }: Edition, relations: Relations): ReadonlyMap<string, readonly Entry[]> {
  const after = new Map<string, Entry[]>()
  for (const entry of listed.toReversed())
    for (const name of readRelation(relations.get(entry.article.file) ?? '').story)
      after.set(name, [...(after.get(name) ?? []), entry])
  return after
}
