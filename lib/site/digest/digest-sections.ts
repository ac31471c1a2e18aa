import type { Edition, Entry } from '#lib/article/edition.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { Site } from '../site.ts'
import type { DigestWish } from './digest-contents.ts'
import { tamed } from './tame-placeholders.ts'

/** Articles that stand together in a newsletter, and what they have in common. */
export interface DigestGroup {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Articles by their days, newest first, or by the first of their topics, in the order of the edition. */
export function digestGroups(
  entries: readonly Entry[],
  { order, topic }: Pick<DigestWish, 'order' | 'topic'>,
  edition: Edition,
  words: Words,
  site: Site,
): readonly DigestGroup[] {
  const { timeZone } = site.library.publication
  if (order === 'day') return grouped(entries, ({ article }) => formatDay(article.date, edition.locale, timeZone))
  const topics = [...edition.topics.values()].filter(({ key }) => key !== topic)
  const nameOf = ({ article }: Entry) => topics.find(({ key }) => article.topics[0] === key)?.name
  const groups = grouped(entries, entry => nameOf(entry) ?? words.digest.otherTopics)
  const rank = ({ title }: DigestGroup) => topics.findIndex(({ name }) => name === title)
  const isLast = (group: DigestGroup) => (rank(group) < 0 ? 1 : 0)
  return groups
    .toSorted((a, b) => isLast(a) - isLast(b) || rank(a) - rank(b))
    .map(group => ({ ...group, title: tamed(group.title) }))
}

function grouped(entries: readonly Entry[], titleOf: (entry: Entry) => string): readonly DigestGroup[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const title = titleOf(entry)
    const group = groups.get(title)
    if (group) group.push(entry)
    else groups.set(title, [entry])
  }
  return [...groups].map(([title, members]) => ({ title, entries: members }))
}
