import type { Article } from '#lib/article/article.ts'
import type { RenderedPage, RenderedTeaser } from '#lib/markdown/rendered.ts'

/** An article's text as a page or a feed shows it, and its teaser as lists of the site do. */
export interface RenderedText extends RenderedPage {
  readonly teaser: RenderedTeaser
}

/** A rendered text, and what it asked the site meanwhile: it may be used again as long as it would get the same answers. */
export interface KeptText {
  readonly text: RenderedText
  /** Addresses as written to addresses in the page with the names of the pictures there (`wordFor`); `null`: no link. */
  readonly asked: readonly (readonly [string, string | null])[]
}

/** What a text is rendered with beside itself. */
export interface TextUse {
  readonly article: Article
  /** The article's absolute address where the text is read elsewhere, in feeds. */
  readonly page: string | null
  /** Everything else that decides what becomes of it, such as interface words. */
  readonly with: string
}

/** Where rendered texts are kept, so that none is rendered twice. */
export interface TextStore {
  /** Whether texts of pages are kept, and the teasers in lists with them; otherwise those of feeds alone. */
  readonly keepsPages: boolean
  readonly find: (use: TextUse) => KeptText | null
  readonly keep: (use: TextUse, kept: KeptText) => void
}

/** Keeps nothing. */
export const noTexts: TextStore = { keepsPages: false, find: () => null, keep: () => {} }
