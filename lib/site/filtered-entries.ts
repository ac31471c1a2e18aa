import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { isRelevant } from '#lib/article/relevance.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { FeedFilter } from './feed-filter.ts'

/** The newest of an edition's live articles that a filter lets through, at most `most`. */
export function filteredEntries(
  filter: FeedFilter,
  edition: Edition,
  publication: Publication,
  most: number,
): readonly Entry[] {
  const isWanted = wantedBy(filter, edition, publication)
  const entries: Entry[] = []
  for (const entry of edition.listed) {
    if (entries.length === most) break
    if (isWanted(entry)) entries.push(entry)
  }
  return entries
}

function wantedBy(filter: FeedFilter, edition: Edition, publication: Publication): (entry: Entry) => boolean {
  const { ai, from, reviewed } = filter
  const topics = filter.topics.flatMap(({ minimum, topic: key }) => {
    const topic = edition.topics.get(key)
    return topic ? [{ minimum, topic }] : []
  })
  const isAbout = ({ article }: Entry) =>
    filter.topics.length === 0 || topics.some(({ minimum, topic }) => isRelevant(article, topic, minimum))
  const isDisclosed = ({ article }: Entry) => {
    if (ai.length === 0 && !reviewed) return true
    const { involvement, status } = disclosureOf(article, publication)
    const isStated = ai.length === 0 || ai.some(kind => kind === involvement)
    return isStated && (!reviewed || status === 'editorial')
  }
  return entry => (from === null || dayOf(entry) >= from) && isAbout(entry) && isDisclosed(entry)
}

/** As `YYYY-MM-DD`, so that days compare as texts. */
function dayOf({ article }: Entry): string {
  const { day, month, year } = article.day
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
