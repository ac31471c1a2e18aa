import type { ReviewStatus } from '#lib/article/disclosure.ts'
import type { Lifecycle } from '#lib/article/lifecycle.ts'
import type { ShownPicture } from '#lib/article/picture.ts'
import type { Involvement } from '#lib/publication/publication.ts'

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
  /** `null` where its size is not known: one of another host, or of a file that is no picture. */
  readonly picture: ShownPicture | null
}

/** Links between list pages; `null` at an end. */
export interface Pager {
  readonly newer: Link | null
  readonly older: Link | null
}

export interface ResponsibleView {
  readonly name: string
  readonly role: string
  readonly contact: Link | null
}
