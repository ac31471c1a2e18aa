import type { CorrectionKind } from '#lib/article/article.ts'
import type { ReviewStatus } from '#lib/article/disclosure.ts'
import type { Lifecycle } from '#lib/article/lifecycle.ts'
import type { Source } from '#lib/article/source.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { Involvement } from '#lib/publication/publication.ts'

/** What a page shows, ready to be written down: addresses are hrefs, dates are texts, HTML is safe. Components add markup only. */
export type View =
  | FrontView
  | OlderView
  | ArticleView
  | ArchiveView
  | MonthView
  | TopicsView
  | TopicView
  | StandingView
  | NotFoundView
  | RedirectView

export interface Link {
  readonly href: string
  readonly text: string
}

/** A moment as a machine reads it (`iso`) and as people do (`text`). */
export interface Moment {
  readonly iso: string
  readonly text: string
}

/** Language and direction of a piece of content, where they differ from the page around it or may do so. */
export interface Tongue {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** What surrounds every page. */
export interface Shell extends Tongue {
  /** The interface; `words.locale` differs from `lang` where the language has no dictionary. */
  readonly words: Words
  readonly name: string
  readonly tagline: string
  readonly homeHref: string
  readonly topics: readonly (Link & { readonly isCurrent: boolean })[]
  readonly topicsHref: string | null
  readonly archiveHref: string
  /** Editions in other languages: `text` is the language's own name. */
  readonly editions: readonly (Link & { readonly lang: string; readonly isCurrent: boolean })[]
  readonly pages: readonly Link[]
  readonly feeds: readonly Link[]
  readonly publisher: string
  readonly head: Head
}

/** Metadata of a page; React lifts it into `<head>`. All addresses are absolute except feeds, icons and manifest. */
export interface Head {
  readonly title: string
  readonly description: string
  readonly canonical: string | null
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[]
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[]
  readonly icons: { readonly svg: string; readonly png: string; readonly manifest: string }
  readonly robots: string | null
  /** Open Graph and Twitter: property to content, in order. */
  readonly properties: readonly { readonly property: string; readonly content: string }[]
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  /** One JSON-LD graph, or none. */
  readonly jsonLd: object | null
}

export interface LabelView {
  readonly kind: 'mandatory' | 'voluntary'
  readonly involvement: Involvement
  readonly status: ReviewStatus
  /** `KI` or `AI`. */
  readonly mark: string
  readonly lead: string
  readonly review: string
}

/** An article as shown in a list. */
export interface TeaserView extends Tongue {
  readonly href: string
  readonly headline: string
  readonly kicker: Link | null
  readonly label: LabelView | null
  readonly date: Moment
  readonly standfirst: string | null
  /** Safe HTML of what stands before the more-mark. */
  readonly teaserHtml: string
  readonly image: ImageView | null
  /** Set in previews only: why readers do not see it yet. */
  readonly lifecycle: Exclude<Lifecycle, 'live'> | null
}

/** An article as a line: headline, day and label. */
export interface LineView extends Tongue {
  readonly href: string
  readonly headline: string
  readonly date: Moment
  readonly label: LabelView | null
}

export interface ImageView {
  readonly src: string
  readonly alt: string
  readonly credit: string | null
  readonly ai: boolean
}

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

/** Links between list pages; `null` at an end. */
export interface Pager {
  readonly newer: Link | null
  readonly older: Link | null
}

export interface TopicView extends PageView {
  readonly kind: 'topic'
  readonly name: string
  /** `null` on the topic's first page. */
  readonly number: number | null
  readonly count: number
  readonly teasers: readonly TeaserView[]
  readonly pager: Pager
  readonly feeds: readonly Link[]
}

export interface TopicsView extends PageView {
  readonly kind: 'topics'
  readonly topics: readonly (Link & { readonly count: number; readonly latest: LineView })[]
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

export interface StandingView extends PageView, Content {
  readonly kind: 'standing'
  readonly title: string
}

/** Safe HTML, or MDX written by people of the publication. */
export interface Content {
  readonly content: { readonly html: string } | { readonly mdx: string }
  readonly responsible: ResponsibleView | null
  /** One label per kind and review status, for the page that explains them. */
  readonly labelExamples: readonly LabelView[]
}

export interface ResponsibleView {
  readonly name: string
  readonly role: string
  readonly contact: Link | null
}

export interface ArticleView extends PageView, Tongue {
  readonly kind: 'article'
  readonly headline: string
  readonly kicker: Link | null
  readonly standfirst: string | null
  readonly label: LabelView | null
  readonly bylines: readonly { readonly name: string; readonly href: string | null }[]
  readonly published: Moment
  readonly updated: Moment | null
  readonly image: ImageView | null
  readonly audio: string | null
  /** Safe HTML of the whole text, without its list of sources. Empty where the article is withdrawn. */
  readonly bodyHtml: string
  readonly sources: readonly SourceView[]
  readonly corrections: readonly { readonly kind: CorrectionKind; readonly at: Moment; readonly text: string }[]
  readonly transparency: TransparencyView
  readonly topics: readonly Link[]
  readonly translations: readonly (Link & { readonly lang: string })[]
  readonly previous: LineView | null
  readonly next: LineView | null
  readonly withdrawn: { readonly at: Moment; readonly reason: string } | null
  readonly lifecycle: Exclude<Lifecycle, 'live'> | null
}

export interface SourceView extends Source {
  readonly host: string | null
  readonly publishedText: string | null
  readonly accessedText: string | null
}

export interface TransparencyView {
  readonly involvement: Involvement
  readonly status: ReviewStatus
  readonly steps: readonly string[]
  readonly systems: readonly string[]
  readonly note: string | null
  readonly generatedAt: Moment | null
  readonly gates: readonly {
    readonly name: string
    readonly state: 'passed' | 'reopened' | 'open'
    readonly sentence: string
    readonly note: string | null
  }[]
  readonly responsible: ResponsibleView | null
  /** Where to report a mistake or a wrong label: the contact with the article named in the subject. */
  readonly reportHref: string | null
  readonly policyHref: string | null
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
