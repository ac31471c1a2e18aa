import type { Words } from '#lib/i18n/words.ts'
import type { ImageView, LabelView, Link, ResponsibleView, Tongue } from '../view-parts.ts'

/** A newsletter, ready to be written down as HTML, plain text or Markdown. All addresses are absolute, all texts plain and on one line. */
export interface DigestView extends Tongue {
  readonly words: Words
  /** Of the publication, with the topic where the newsletter has one. */
  readonly name: string
  readonly homeUrl: string
  /** The days it covers, as people write them. */
  readonly days: string
  readonly subject: string
  /** What mail programs show beside the subject. */
  readonly preheader: string
  readonly lead: DigestItem | null
  readonly sections: readonly DigestSection[]
  /** Articles for which there was no room but for their headlines. */
  readonly headlines: readonly DigestLine[]
  /** How many articles are not even named. */
  readonly omitted: number
  readonly archiveUrl: string
  /** What was put right or taken back, newest first. */
  readonly changes: readonly DigestChange[]
  /** How many changes are left to the page of corrections. */
  readonly omittedChanges: number
  readonly correctionsUrl: string | null
  readonly footer: DigestFooter
}

interface DigestSection {
  readonly title: string
  readonly items: readonly DigestItem[]
}

/** An article as a line: label and headline. */
export interface DigestLine {
  readonly url: string
  readonly headline: string
  readonly label: LabelView | null
}

/** An article with its introduction. */
export interface DigestItem extends DigestLine {
  /** The standfirst, or the start of the text. */
  readonly text: string
  /** Of publication; `null` where the section is called so. */
  readonly day: string | null
  /** `By A and B`; `null` where the article names nobody. */
  readonly byline: string | null
  readonly image: ImageView | null
}

export interface DigestChange {
  readonly line: DigestLine
  readonly kind: string
  readonly day: string
  readonly text: string
}

export interface DigestFooter {
  readonly publisher: string
  readonly responsible: ResponsibleView | null
  /** Archive, how AI is used, and what else belongs under an email. */
  readonly links: readonly Link[]
  readonly why: string
  /** The sending service puts its own address here. */
  readonly unsubscribe: Link
}
