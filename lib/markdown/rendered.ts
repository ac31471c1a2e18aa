import type { Source } from '#lib/article/source.ts'

/** Turns an address found in a text into the one to write down, e.g. adds a base path; `null` drops the link and keeps its text. */
export type ResolveUrl = (url: string) => string | null

/** An article's text, ready for any page or feed. */
export interface RenderedArticle {
  /** Safe HTML of the whole text, without its list of sources and without a trace of the more-mark. */
  readonly html: string
  /** Front matter's sources and the text's list, merged by address, in order. Notes that are no link have `url: null`. */
  readonly sources: readonly Source[]
}

/** An article's text with what its page says of it. */
export interface RenderedPage extends RenderedArticle {
  /** Whole minutes that reading it takes; `null` where nobody can say. */
  readonly minutes: number | null
}

/** The start of an article as lists show it. */
export interface RenderedTeaser {
  /** Safe HTML without headings' ids, so that several teasers can stand on one page. */
  readonly html: string
  /** The same as plain text on one line, cut at a word to at most 200 characters, for descriptions. */
  readonly excerpt: string
}
