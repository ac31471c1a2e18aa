import type { Day } from './article.ts'

export type FeedFormat = 'rss' | 'atom' | 'json'

/** Feeds of an edition by what is said of its articles: those with an editorial review, those said not to be AI-generated. */
export type Selection = 'reviewed' | 'not-generated'

/** Everything the site serves, as a value; `paths.ts` turns it into a path and back. `topic: null` is the whole edition. */
export type Address =
  | { readonly kind: 'home' }
  | { readonly kind: 'front'; readonly locale: string }
  | { readonly kind: 'older'; readonly locale: string; readonly number: number }
  | ArticleAddress
  | { readonly kind: 'archive'; readonly locale: string }
  | { readonly kind: 'year'; readonly locale: string; readonly year: number }
  | { readonly kind: 'month'; readonly locale: string; readonly year: number; readonly month: number }
  | { readonly kind: 'topics'; readonly locale: string }
  | { readonly kind: 'topic'; readonly locale: string; readonly topic: string }
  | { readonly kind: 'topic-older'; readonly locale: string; readonly topic: string; readonly number: number }
  | { readonly kind: 'person'; readonly locale: string; readonly person: string }
  | { readonly kind: 'person-older'; readonly locale: string; readonly person: string; readonly number: number }
  | { readonly kind: 'standing'; readonly locale: string; readonly slug: string }
  | TextAddress

interface ArticleAddress extends Day {
  readonly kind: 'article'
  readonly locale: string
  readonly slug: string
}

/** A text beside the page of an article: its disclosure record, or the article as ninjs. */
export interface BesideAddress extends Day {
  readonly kind: 'disclosure' | 'ninjs'
  readonly locale: string
  readonly slug: string
}

export interface SelectedFeedAddress {
  readonly kind: 'selected-feed'
  readonly locale: string
  readonly selection: Selection
  readonly format: FeedFormat
}

export interface FeedAddress {
  readonly kind: 'feed'
  readonly locale: string
  readonly topic: string | null
  readonly format: FeedFormat
}

/** Texts for machines. A site with more addresses than one sitemap may hold has an index and parts, counted from 1. */
export type TextAddress =
  | FeedAddress
  | SelectedFeedAddress
  | BesideAddress
  | { readonly kind: 'sitemap-part'; readonly number: number }
  | { readonly kind: 'sitemap' | 'news-sitemap' | 'robots' | 'manifest' }
  | { readonly kind: 'register-json' | 'register-csv' | 'disclosure-schema' }

/** HTML pages. */
export type PageAddress = Exclude<Address, TextAddress>
