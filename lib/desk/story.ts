import type { Lifecycle } from '#lib/article/lifecycle.ts'

/** Where a story stands; `unreadable`: its file is there, but no article yet. */
export type StoryState = Lifecycle | 'rejected' | 'unreadable'

/** What of an article, a draft or a mere headline tells whether it has been here before. */
export interface Story {
  readonly title: string
  /** Addresses of its sources as they are written; none for a mere headline. */
  readonly addresses: readonly string[]
  /** `YYYY-MM-DD`; `null`: none is known. */
  readonly day: string | null
  readonly language: string | null
  /** Path within the publication, of a rejected draft where it was; `null` for a mere headline. */
  readonly file: string | null
  readonly state: StoryState
  /** Why it was rejected. */
  readonly why: string | null
}

/** A headline that is not in any file yet. */
export function headline(title: string, language: string | null = null): Story {
  return { ...nothingKnown, title, language, state: 'draft' }
}

/** A story of which only what is added is known. */
export const nothingKnown: Omit<Story, 'title' | 'state'> = {
  addresses: [],
  day: null,
  language: null,
  file: null,
  why: null,
}
