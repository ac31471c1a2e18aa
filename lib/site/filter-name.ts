import type { Edition } from '#lib/article/edition.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { formatPlainDay } from '#lib/i18n/formats.ts'
import { localized } from '#lib/publication/localized.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { FeedFilter } from './feed-filter.ts'

/** What a filtered feed is called beside the publication: all that its articles have in common; `null` for the whole feed. */
export function filterName(filter: FeedFilter, { locale }: Edition, publication: Publication): string | null {
  const words = wordsFor(locale)
  const names = new Map(publication.topics.list.map(({ key, name }) => [key, localized(name, locale)]))
  const topics = filter.topics.map(({ minimum, topic }) => {
    const name = names.get(topic) || topic
    return minimum === 0 ? name : words.feedQuery.aboutAtLeast(name, minimum)
  })
  const parts = [
    topics.join(', '),
    filter.ai.map(kind => words.involvement[kind]).join(', '),
    filter.reviewed ? words.selections.reviewed : '',
    filter.from === null ? '' : words.feedQuery.since(formatPlainDay(filter.from, locale)),
  ].filter(part => part !== '')
  return parts.length === 0 ? null : parts.join(' · ')
}
