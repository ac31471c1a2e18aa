import type { AiFigures } from '#lib/article/ai-figures.ts'
import type { LineView, Link, Moment } from './view-parts.ts'

/** What the publication's articles say of themselves, for the page on how it uses AI. */
export interface FiguresView extends AiFigures {
  /** The register of all disclosures as JSON and CSV. */
  readonly registers: readonly Link[]
  /** Feeds of reviewed articles, and of those said not to be AI-generated. */
  readonly selections: readonly { readonly name: string; readonly feeds: readonly Link[] }[]
}

/** A day on which something was put right. */
export interface CorrectionDayView {
  readonly day: Moment
  readonly corrections: readonly { readonly line: LineView; readonly kind: string; readonly text: string }[]
}
