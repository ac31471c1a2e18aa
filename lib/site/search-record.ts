import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Entry } from '#lib/article/edition.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import { articleWords } from '#lib/markdown/article-words.ts'
import { hrefTo } from './hrefs.ts'
import { momentOf } from './moments.ts'
import type { Site } from './site.ts'
import { topicLinks } from './topic-links.ts'

/** An article as the search finds it and shows it. */
export interface SearchRecord {
  readonly href: string
  readonly title: string
  readonly text: string
  /** By what readers narrow their search down: names to values. */
  readonly filters: Readonly<Record<'topic' | 'year' | 'ai' | 'review', readonly string[]>>
  /** What a hit shows beside its text: the day for machines and for people, the label as a sentence, why it is not live. */
  readonly shown: Readonly<Record<'date' | 'label' | 'stage', readonly string[]>>
}

/** What the search knows of an article: what its page says, without its list of sources. */
export function searchRecord({ article, lifecycle, path }: Entry, site: Site): SearchRecord {
  const { publication } = site.library
  const disclosure = disclosureOf(article, publication)
  const words = wordsFor(article.language)
  const label = labelOf(disclosure, words, publication.timeZone)
  const { iso, text } = momentOf(article.date, article.language, site)
  return {
    href: hrefTo(path, site),
    title: article.title,
    text: [article.standfirst ?? '', articleWords(article)].join(' ').trim(),
    filters: {
      topic: topicLinks(article, site).map(({ text }) => text),
      year: [String(article.day.year)],
      ai: [disclosure.involvement],
      review: [disclosure.status],
    },
    shown: {
      date: [`${iso} ${text}`],
      label: label === null ? [] : [labelSentence(label)],
      stage: lifecycle === 'live' ? [] : [words.lifecycle[lifecycle]],
    },
  }
}
