import type { Words } from '#lib/i18n/words.ts'
import type { Link, Tongue } from './view-parts.ts'

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
  readonly searchHref: string | null
  /** Editions in other languages: `text` is the language's own name. */
  readonly editions: readonly (Link & { readonly lang: string; readonly isCurrent: boolean })[]
  readonly pages: readonly (Link & { readonly isInterface: boolean })[]
  readonly feeds: readonly Link[]
  readonly publisher: string
  readonly head: Head
}

/** Metadata of a page; React lifts it into `<head>`. All addresses are absolute except feeds, record, icons and manifest. */
export interface Head {
  readonly title: string
  readonly description: string
  readonly canonical: string | null
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[]
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[]
  /** Data about the page: the disclosure record of an article. */
  readonly describedBy: string | null
  /** The same text as Markdown, beside an article. */
  readonly markdown: string | null
  readonly icons: { readonly svg: string; readonly png: string; readonly manifest: string }
  readonly robots: string | null
  /** Open Graph and Twitter: property to content, in order. */
  readonly properties: readonly { readonly property: string; readonly content: string }[]
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  /** One JSON-LD graph, or none. */
  readonly jsonLd: object | null
}
