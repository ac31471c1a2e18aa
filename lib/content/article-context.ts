import type { Instant } from '#lib/article/article.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { Messages } from './messages.ts'
import type { PostHabits } from './post-habits.ts'

/** One file as it lies on disk; `path` is within the publication, with `/`. */
export interface SourceFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What articles are read with. */
export interface ArticleContext {
  readonly publication: Publication
  readonly messages: Messages
  /** What a Jekyll publication says about all its posts; default: nothing. */
  readonly posts?: PostHabits
  /** The date of a draft that names none, neither in its file name nor in `date`; default: the start of 1970. */
  readonly undatedDraft?: Instant
}
