import type { RenderOptions } from '#lib/markdown/render-options.ts'
import type { ArticleView } from './view-article.ts'
import type { LabelView, LineView, Link, Moment, Pager, ResponsibleView, TeaserView } from './view-parts.ts'
import type { CorrectionDayView, FiguresView } from './view-records.ts'
import type { Shell } from './view-shell.ts'

/** What a page shows, ready to be written down: addresses are hrefs, dates are texts, HTML is safe. Components add markup only. */
export type View =
  | FrontView
  | OlderView
  | ArticleView
  | ArchiveView
  | MonthView
  | TopicsView
  | TopicView
  | PersonView
  | SearchView
  | StandingView
  | NotFoundView
  | RedirectView

interface PageView {
  readonly shell: Shell
}

export interface FrontView extends PageView {
  readonly kind: 'front'
  readonly teasers: readonly TeaserView[]
  readonly pager: Pager
}

export interface OlderView extends PageView {
  readonly kind: 'older'
  readonly number: number
  readonly teasers: readonly TeaserView[]
  readonly pager: Pager
}

export type TopicView = TopicParts & (FirstOfTopic | OlderOfTopic)

interface TopicParts extends PageView {
  readonly kind: 'topic'
  readonly name: string
  readonly teasers: readonly TeaserView[]
  readonly pager: Pager
  readonly feeds: readonly Link[]
  /** The topics that it is a part of, from the top. */
  readonly parents: readonly Link[]
}

/** The topic's first page alone counts its articles, so that a new one leaves the older pages as they are. */
interface FirstOfTopic {
  readonly number: null
  readonly count: number
  /** The most relevant ones that are shown where not all are. */
  readonly shown: number | null
  /** By date and by relevance; none where no article says how relevant the topic is. */
  readonly orders: readonly (Link & { readonly isCurrent: boolean })[]
  readonly children: readonly CountedTopic[]
}

interface OlderOfTopic {
  readonly number: number
}

/** A topic with the number of its articles, and the topics that are a part of it. */
export interface CountedTopic extends Link {
  readonly count: number
  readonly children: readonly CountedTopic[]
}

/** Somebody of the newsroom, with what they wrote and reviewed. */
export interface PersonView extends PageView {
  readonly kind: 'person'
  readonly name: string
  readonly role: string
  readonly url: Link | null
  /** `null` on the person's first page. */
  readonly number: number | null
  readonly lines: readonly { readonly line: LineView; readonly parts: readonly string[] }[]
  readonly pager: Pager
}

export interface TopicsView extends PageView {
  readonly kind: 'topics'
  /** Those at the top, with what is a part of them. */
  readonly topics: readonly (CountedTopic & { readonly latest: LineView })[]
}

/** All years, or one year (`year` set), with the months that have articles. */
export interface ArchiveView extends PageView {
  readonly kind: 'archive'
  readonly year: number | null
  readonly years: readonly {
    readonly year: number
    readonly href: string
    readonly count: number
    readonly months: readonly (Link & { readonly count: number })[]
  }[]
}

export interface MonthView extends PageView {
  readonly kind: 'month'
  readonly title: string
  readonly year: Link
  readonly days: readonly { readonly day: Moment; readonly lines: readonly LineView[] }[]
  readonly pager: Pager
}

export interface StandingView extends PageView {
  readonly kind: 'standing'
  readonly title: string
  /** The site added the page by itself: its title is a word of the interface. */
  readonly isInterface: boolean
  /** Safe HTML, or MDX written by people of the publication. */
  readonly content: { readonly html: string } | { readonly mdx: string; readonly options: RenderOptions }
  readonly responsible: ResponsibleView | null
  /** One label per kind and review status, for the page that explains them. */
  readonly labelExamples: readonly LabelView[]
  /** On the page on how the publication uses AI. */
  readonly figures: FiguresView | null
  /** On the page of corrections: all there were, newest first. */
  readonly corrections: readonly CorrectionDayView[] | null
}

/** The page on which readers search; the script does the rest. */
export interface SearchView extends PageView {
  readonly kind: 'search'
  /** Where its script and its own style sheet lie, and below the parts of the index, newest first: files, but no pages. */
  readonly script: string
  readonly style: string
  readonly parts: readonly { readonly folder: string; readonly articles: number }[]
  /** A label of each kind, for the hits. */
  readonly labels: readonly LabelView[]
}

export interface NotFoundView extends PageView {
  readonly kind: 'not-found'
}

/** A former address. Stands alone, without a shell, as it is read for a moment only. */
export interface RedirectView {
  readonly kind: 'redirect'
  readonly lang: string
  readonly title: string
  readonly sentence: string
  readonly href: string
  /** Absolute. */
  readonly canonical: string
}
