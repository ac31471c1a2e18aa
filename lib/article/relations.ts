import type { Article } from './article.ts'
import type { Entry } from './edition.ts'
import { fieldsOf, MarkIndex, toMarked } from './mark-index.ts'
import { isOfLevel, relate } from './relation.ts'
import { changesSince, type Touched } from './relation-changes.ts'

/** What listed articles lead to (`relation.ts`), by their files. */
export type Relations = ReadonlyMap<string, string>

/** Relations as they were found once. */
export interface RelationsBefore {
  readonly relations: Relations
  /** What an article was then. */
  readonly articleOf: (file: string) => Article | null
}

/**
 * The relations of articles, newest first, of one language each. An article is related to older ones only, so that a new one
 * changes nothing for those before it; of relations that were found before, those are found again that something may have changed.
 */
export function renewRelations(editions: readonly (readonly Entry[])[], before: RelationsBefore | null): Relations {
  const changes = before && changesSince(before, editions)
  const known = changes && before ? before.relations : new Map<string, string>()
  const relations = new Map<string, string>()
  for (const listed of editions) relateAll(listed, known, changes ?? null, relations)
  return relations
}

function relateAll(
  listed: readonly Entry[],
  known: Relations,
  changes: Touched | null,
  relations: Map<string, string>,
): void {
  const open = new Set<Article>()
  for (const [older, { article }] of listed.toReversed().entries()) {
    const relation = known.get(article.file)
    if (relation !== undefined && isOfLevel(relation, older) && !changes?.concern(article))
      relations.set(article.file, relation)
    else open.add(article)
  }
  if (open.size === 0) return
  const index = new MarkIndex(wantedBy(open, listed.length))
  for (const { article } of listed.toReversed()) {
    const one = toMarked(article)
    if (open.has(article)) relations.set(article.file, relate(one, index))
    open.delete(article)
    if (open.size === 0) return
    index.add(one)
  }
}

/** Of few articles only their own marks are looked up. */
function wantedBy(articles: ReadonlySet<Article>, all: number): ((mark: string) => boolean) | undefined {
  if (articles.size > all / 8) return undefined
  const wanted = new Set([...articles].flatMap(article => fieldsOf(toMarked(article)).map(([mark]) => mark)))
  return mark => wanted.has(mark)
}
