import type { Publication } from '#lib/publication/publication.ts'
import type { PostHabits } from './post-habits.ts'

/** A publication as its settings say it, before its articles are known. */
export interface PublicationSettings {
  /** The file they stand in, or would stand in. */
  readonly file: string
  readonly publication: Publication
  /** `listed`: no other language may appear; `open`: those of the articles are added behind a stated default, if any. */
  readonly languages: 'listed' | { readonly open: true; readonly stated: string | null }
  /** Paths that a Jekyll publication keeps to itself, in the notation of its `exclude`. */
  readonly exclude: readonly string[]
  readonly posts: PostHabits
  /** The folder that a Jekyll publication lies in, within its own; `''`: that itself. */
  readonly source: string
}
