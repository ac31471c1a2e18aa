import type { ArticleFields } from './article-schema.ts'
import { globPattern } from './exclusion.ts'

/** What a Jekyll publication says about all its posts. */
export interface PostHabits {
  /** The folder that holds `_posts` without being a category; `''`: none. */
  readonly collectionsDir: string
  readonly defaults: readonly PostDefault[]
}

/** Values for the posts that a scope covers (jekyllrb.com/docs/configuration/front-matter-defaults). */
export interface PostDefault {
  readonly path: string
  /** `null`: of every kind. */
  readonly type: string | null
  readonly values: DefaultFields
}

/** The fields that a default can set; pictures there are for social networks, and layouts are Jekyll's. */
export type DefaultFields = Pick<
  ArticleFields,
  'permalink' | 'categories' | 'category' | 'tags' | 'tag' | 'lang' | 'published' | 'author'
>

/** A publication that says nothing about its posts. */
export const noHabits: PostHabits = { collectionsDir: '', defaults: [] }

/** What holds for a post by its path: of two scopes the longer path wins, then the one with a type, then the later one. */
export function defaultsFor(path: string, { defaults, collectionsDir }: PostHabits): DefaultFields {
  const inner = withoutFolder(path, collectionsDir)
  let values: DefaultFields = {}
  let closest: PostDefault | null = null
  for (const set of defaults.filter(one => covers(one, inner, collectionsDir))) {
    const isCloser: boolean = closest === null || goesBefore(set, closest)
    values = isCloser ? { ...values, ...set.values } : { ...set.values, ...values }
    if (isCloser) closest = set
  }
  return values
}

/** An article's own fields before the defaults, categories behind them, as Jekyll merges them. */
export function withDefaults(fields: ArticleFields, defaults: DefaultFields): ArticleFields {
  const categories = [...(defaults.categories ?? []), ...(fields.categories ?? [])]
  return { ...defaults, ...fields, ...(categories.length > 0 ? { categories } : {}) }
}

function covers({ path, type }: PostDefault, file: string, collectionsDir: string): boolean {
  if (type !== null && type !== 'posts' && type !== 'post') return false
  if (path.includes('*')) return globPattern(withoutFolder(path, collectionsDir)).test(file)
  return file.startsWith(withoutFolder(path, collectionsDir))
}

function goesBefore(one: PostDefault, other: PostDefault): boolean {
  const [length, otherLength] = [bare(one.path).length, bare(other.path).length]
  return length === otherLength ? one.type !== null || other.type === null : length > otherLength
}

function bare(path: string): string {
  return path.startsWith('/') ? path.replace(/^\/|\/$/g, '') : path
}

function withoutFolder(path: string, folder: string): string {
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
}
