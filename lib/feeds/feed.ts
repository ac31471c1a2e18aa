import type { Instant } from '#lib/article/article.ts'
import type { ReviewStatus } from '#lib/article/disclosure.ts'
import type { LabelWords } from '#lib/i18n/label.ts'
import type { Involvement } from '#lib/publication/publication.ts'

/** An edition or one of its topics as feed readers get it; RSS, Atom and JSON Feed are three ways to write it down. All addresses are absolute. */
export interface Feed {
  readonly title: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  readonly homeUrl: string
  /** Where this very feed lies, in the format it is written in. */
  readonly feedUrl: string
  readonly publisher: { readonly name: string; readonly url: string | null }
  /** The newest change of an item, or of what else is published; 0 where nothing is. */
  readonly updated: Instant
  /** Newest first. */
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  /** The permalink, so that it stays the same over runs and formats. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** Safe HTML of the full text, with the label as its first words and the sources last. */
  readonly html: string
  /** Plain text: the label sentence, then the standfirst or the start of the text. */
  readonly summary: string
  readonly published: Instant
  readonly updated: Instant
  /** Never empty: the publisher where the article names nobody. */
  readonly authors: readonly { readonly name: string; readonly url: string | null }[]
  /** Names, not keys. */
  readonly topics: readonly string[]
  readonly disclosure: FeedDisclosure
  readonly image: string | null
  readonly sound: FeedSound | null
}

/** The article read aloud. */
export interface FeedSound {
  readonly url: string
  /** Media type. */
  readonly type: string
  /** `null` where nobody knows. */
  readonly bytes: number | null
  readonly seconds: number | null
  /** What it is, and whether a synthetic voice reads. */
  readonly title: string
}

export interface FeedDisclosure {
  readonly involvement: Involvement
  readonly status: ReviewStatus
  readonly label: LabelWords | null
  /** IPTC digital source type of an item with a label. */
  readonly iptcTerm: string | null
  /** The section of the article's page that explains it. */
  readonly url: string
  /** The whole record, and the schema that describes it. */
  readonly recordUrl: string
  readonly schemaUrl: string
}
