import type { Publication } from '#lib/publication/publication.ts'
import type { ArticleFields } from './article-schema.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'
import type { Placement } from './placement.ts'
import type { DefaultFields } from './post-habits.ts'

/** The file of one article while it becomes one: what stands in it, what it is judged by, and what is to be said about it. */
export interface Reading {
  readonly file: string
  readonly placement: Placement
  readonly yaml: MappedYaml
  readonly fields: ArticleFields
  /** What `fields` took from the publication. */
  readonly defaults: DefaultFields
  readonly publication: Publication
  readonly messages: Messages
  readonly notes: Notes
}
