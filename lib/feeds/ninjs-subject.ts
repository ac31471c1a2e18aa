import type { Article } from '#lib/article/article.ts'
import type { Disclosure } from '#lib/article/disclosure.ts'
import type { Lifecycle } from '#lib/article/lifecycle.ts'
import type { LabelWords } from '#lib/i18n/label.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { ExchangedArticle } from '#lib/markdown/render-exchange.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { Policies } from './publisher-json-ld.ts'
import type { Translation } from './translation-json-ld.ts'

/** What an article is handed on with; all addresses are absolute. */
export interface NinjsSubject extends Policies {
  readonly article: Article
  readonly lifecycle: Lifecycle
  readonly publication: Publication
  readonly disclosure: Disclosure
  /** `null` where no label is shown. */
  readonly label: LabelWords | null
  /** As rendered for readers elsewhere. */
  readonly rendered: ExchangedArticle
  /** What search results show: the label first. */
  readonly description: string
  readonly url: string
  /** The disclosure record. */
  readonly recordUrl: string
  /** The same article in other languages. */
  readonly translations: readonly Translation[]
  readonly words: Words
}
