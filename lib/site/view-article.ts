import type { AiStep, CorrectionKind } from '#lib/article/article.ts'
import type { ReviewStatus } from '#lib/article/disclosure.ts'
import type { Lifecycle } from '#lib/article/lifecycle.ts'
import type { Source } from '#lib/article/source.ts'
import type { Involvement } from '#lib/publication/publication.ts'
import type { ImageView, LabelView, LineView, Link, Moment, ResponsibleView, Tongue } from './view-parts.ts'
import type { Shell } from './view-shell.ts'

export interface ArticleView extends Tongue {
  readonly shell: Shell
  readonly kind: 'article'
  readonly headline: string
  readonly kicker: Link | null
  readonly standfirst: string | null
  readonly label: LabelView | null
  readonly bylines: readonly NameView[]
  readonly published: Moment
  readonly updated: Moment | null
  /** `null` where nobody can say, or nothing is left to read. */
  readonly readingMinutes: number | null
  readonly image: ImageView | null
  /** Where there is no picture to show, but one of another host to visit. */
  readonly imageLink: Link | null
  readonly audio: {
    readonly src: string
    readonly ai: boolean
    /** How long it takes, where that is known; for machines as a duration of ISO 8601. */
    readonly length: Moment | null
  } | null
  /** Where there is no sound to play, but one of another host to visit. */
  readonly audioLink: Link | null
  /** Safe HTML of the whole text, without its list of sources. Empty where the article is withdrawn. */
  readonly bodyHtml: string
  readonly sources: readonly SourceView[]
  readonly corrections: readonly { readonly kind: CorrectionKind; readonly at: Moment; readonly text: string }[]
  /** What became of the text since its publication, newest first. */
  readonly versions: readonly { readonly at: Moment; readonly reason: string; readonly by: NameView | null }[]
  readonly transparency: TransparencyView
  /** Topics beside the kicker. */
  readonly furtherTopics: readonly Link[]
  readonly translations: readonly (Link & { readonly lang: string })[]
  readonly previous: LineView | null
  readonly next: LineView | null
  /** The same story before and after this article, from old to new. */
  readonly earlier: readonly LineView[]
  readonly later: readonly LineView[]
  /** Other articles that have much in common with this one. */
  readonly related: readonly LineView[]
  readonly withdrawn: { readonly at: Moment; readonly reason: string } | null
  readonly lifecycle: Exclude<Lifecycle, 'live'> | null
}

/** A name, and where to learn more of who bears it. */
export interface NameView {
  readonly name: string
  readonly href: string | null
}

export interface SourceView extends Source {
  readonly host: string | null
  readonly publishedText: string | null
  readonly accessedText: string | null
  readonly verifiedText: string | null
}

export interface TransparencyView {
  readonly involvement: Involvement
  readonly status: ReviewStatus
  readonly steps: readonly AiStep[]
  readonly systems: readonly string[]
  readonly note: string | null
  readonly generatedAt: Moment | null
  readonly gates: readonly {
    readonly name: string
    readonly state: 'passed' | 'reopened' | 'open'
    /** What it covers, where that is commonly known. */
    readonly covers: string | null
    /** The sentence around the name of who checked, which may lead to their page. */
    readonly sentence: { readonly before: string; readonly by: NameView | null; readonly after: string }
    readonly note: string | null
  }[]
  readonly responsible: ResponsibleView | null
  /** Where to report a mistake or a wrong label: the contact with the article named in the subject. */
  readonly reportHref: string | null
  readonly policyHref: string | null
}
