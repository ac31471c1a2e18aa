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
  | { readonly kind: 'search'; readonly locale: string }
  | { readonly kind: 'topic' | 'topic-relevance'; readonly locale: string; readonly topic: string }
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

/** What may stand beside the page of an article: its disclosure record, the article as ninjs, its text as Markdown. */
export type BesideKind = 'disclosure' | 'ninjs' | 'markdown'

/** A text beside the page of an article. */
export interface BesideAddress extends Day {
  readonly kind: BesideKind
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

/** A part of a large sitemap, counted from 1: articles from the oldest, or all other pages. */
export interface SitemapPartAddress {
  readonly kind: 'sitemap-part'
  readonly holds: 'pages' | 'articles'
  readonly number: number
}

/** The sitemap, or the index of its parts. */
export interface SitemapAddress {
  readonly kind: 'sitemap'
}

/** The register of all disclosures, or the index of its parts. */
export interface RegisterAddress {
  readonly kind: 'register-json' | 'register-csv'
}

/** The disclosures of the articles of one month. */
export interface RegisterPartAddress {
  readonly kind: 'register-part'
  readonly year: number
  readonly month: number
  readonly format: 'json' | 'csv'
}

/** Texts for machines. Sitemap and register of a large site are an index and parts. */
export type TextAddress =
  | FeedAddress
  | SelectedFeedAddress
  | BesideAddress
  | SitemapAddress
  | SitemapPartAddress
  | RegisterAddress
  | RegisterPartAddress
  | { readonly kind: 'news-sitemap' | 'robots' | 'manifest' | 'disclosure-schema' | 'llms' }

/** HTML pages. */
export type PageAddress = Exclude<Address, TextAddress>

/** Pages of an edition that are made of its articles, or stand outside time. */
export type ListAddress = Exclude<PageAddress, { readonly kind: 'article' | 'home' | 'search' }>
