import type { Article } from '#lib/article/article.ts'
import type { Disclosure } from '#lib/article/disclosure.ts'
import type { Source } from '#lib/article/source.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { assetUrl, isForeign } from './asset-url.ts'
import { authorsOf } from './authors-of.ts'
import { schemaSourceTypes } from './digital-source-type.ts'
import { type JsonLd, reference, type Thing, thing, toGraph } from './json-ld.ts'
import { lastChange } from './last-change.ts'
import { toIsoDay, toRfc3339 } from './machine-dates.ts'
import { type Policies, publisherId, publisherThing } from './publisher-json-ld.ts'
import { citations, origins } from './source-json-ld.ts'
import { topicNames } from './topic-names.ts'
import { type Translation, translationProperties } from './translation-json-ld.ts'

/** What the page of an article says of itself; all addresses are absolute. */
export interface ArticleSubject extends Policies {
  readonly article: Article
  readonly publication: Publication
  readonly disclosure: Disclosure
  /** `null` where no label is shown. */
  readonly labelSentence: string | null
  /** As rendered: those of the front matter and those of the text. */
  readonly sources: readonly Source[]
  readonly description: string
  readonly url: string
  /** The same article in other languages. */
  readonly translations?: readonly Translation[]
  readonly words: Words
}

/** Structured data of one article: the article, its page where somebody reviewed it, and who publishes it. */
export function articleJsonLd(subject: ArticleSubject): JsonLd {
  return toGraph(newsArticle(subject), ...reviewedPage(subject), publisherThing(subject.publication, subject))
}

function newsArticle(subject: ArticleSubject): Thing {
  const { article, disclosure, publication, sources, url } = subject
  return thing('NewsArticle', {
    '@id': `${url}#article`,
    headline: article.title,
    description: subject.description || null,
    url,
    inLanguage: article.language,
    datePublished: toRfc3339(article.date),
    dateModified: toRfc3339(lastChange(article)),
    isAccessibleForFree: true,
    author: authors(article, publication),
    publisher: reference(publisherId(publication)),
    publishingPrinciples: subject.policyUrl,
    editor: reviewer(disclosure),
    digitalSourceType: schemaSourceTypes[disclosure.involvement],
    creditText: subject.labelSentence,
    backstory: article.ai.note,
    keywords: topicNames(article, publication),
    image: image(article, publication),
    audio: audio(article, publication),
    citation: citations(sources),
    isBasedOn: origins(sources),
    correction: corrections(subject),
    ...translationProperties(subject.translations ?? [], sources),
  })
}

/** Reviews are properties of pages alone; what else could be said of the page, the article says. */
function reviewedPage({ disclosure, publication, url }: ArticleSubject): readonly Thing[] {
  if (disclosure.reviewer === null) return []
  return [
    thing('WebPage', {
      '@id': url,
      reviewedBy: reviewer(disclosure),
      lastReviewed: toIsoDay(disclosure.reviewer.at, publication.timeZone),
    }),
  ]
}

function authors(article: Article, publication: Publication): readonly object[] {
  const publishers = [publication.name, publication.publisher.name]
  const publisher = reference(publisherId(publication))
  const named = authorsOf(article).map(({ name, url }) =>
    publishers.includes(name) ? publisher : thing('Person', { name, url }),
  )
  return named.length > 0 ? named : [publisher]
}

function reviewer({ reviewer }: Disclosure): Thing | null {
  return reviewer && thing('Person', { name: reviewer.name, url: reviewer.url })
}

function image({ image }: Article, publication: Publication): Thing | null {
  if (image === null) return null
  const url = assetUrl(image.src, publication)
  return thing('ImageObject', {
    url,
    contentUrl: url,
    description: image.alt || null,
    creditText: image.credit,
    digitalSourceType: image.ai ? schemaSourceTypes.generated : null,
  })
}

function audio({ audio }: Article, publication: Publication): Thing | null {
  // The page does not offer sounds of other hosts.
  if (audio === null || isForeign(audio.src)) return null
  return thing('AudioObject', {
    contentUrl: assetUrl(audio.src, publication),
    digitalSourceType: audio.ai ? schemaSourceTypes.generated : null,
  })
}

function corrections({ article, words }: ArticleSubject): readonly Thing[] {
  return article.corrections.map(({ at, kind, text }) =>
    thing('CorrectionComment', { name: words.correctionKind[kind], text, datePublished: toRfc3339(at) }),
  )
}
