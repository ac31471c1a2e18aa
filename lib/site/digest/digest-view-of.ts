import type { Edition } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { formatDay, formatDays } from '#lib/i18n/formats.ts'
import { labelSentence } from '#lib/i18n/label.ts'
import type { Words } from '#lib/i18n/words.ts'
import { frontPath } from '../front-path.ts'
import { permalinkOf } from '../hrefs.ts'
import { policyUrl } from '../policies.ts'
import type { Site } from '../site.ts'
import { tongueOf } from '../tongue.ts'
import type { DigestContents, DigestWish } from './digest-contents.ts'
import { digestFooter } from './digest-footer.ts'
import { digestItem, digestLine } from './digest-item.ts'
import { digestGroups } from './digest-sections.ts'
import type { DigestItem, DigestView } from './digest-view.ts'
import { tamed, tamedText } from './tame-placeholders.ts'

/** How many articles have their introduction in a newsletter, of how many others it has the headline, and how many corrections it has. */
export interface DigestCut {
  readonly items: number
  readonly headlines: number
  readonly changes: number
}

/** A newsletter of what belongs into it, as far as there is room. */
export function digestViewOf(
  { entries, changes }: DigestContents,
  wish: DigestWish,
  cut: DigestCut,
  edition: Edition,
  site: Site,
): DigestView {
  const { locale } = edition
  const { publication } = site.library
  const words = wordsFor(locale)
  const [first, ...others] = entries.slice(0, cut.items)
  const named = entries.slice(cut.items, cut.items + cut.headlines)
  const options = { words, hasPictures: wish.hasPictures, isDated: wish.order !== 'day' }
  const lead = first ? digestItem(first, locale, { ...options, isDated: true }, site) : null
  const topic = wish.topic === null ? undefined : edition.topics.get(wish.topic)
  const name = tamed([publication.name, topic?.name ?? wish.topic ?? []].flat().join(' · '))
  const days = formatDays(wish.since, wish.until - 1, locale, publication.timeZone)
  return {
    ...tongueOf(locale),
    words,
    name,
    homeUrl: topic
      ? permalinkOf({ kind: 'topic', locale, topic: topic.key }, site)
      : permalink(frontPath(locale, site), publication),
    days,
    subject: `${name}, ${days}`,
    preheader: preheaderOf(lead, entries.length, changes.length, words),
    lead,
    sections: digestGroups(others, wish, edition, words, site).map(({ title, entries }) => ({
      title,
      items: entries.map(entry => digestItem(entry, locale, options, site)),
    })),
    headlines: named.map(entry => digestLine(entry, words, site)),
    omitted: entries.length - cut.items - cut.headlines,
    archiveUrl: permalinkOf({ kind: 'archive', locale }, site),
    changes: changes.slice(0, cut.changes).map(({ at, entry, kind, text }) => ({
      line: digestLine(entry, words, site),
      kind,
      day: formatDay(at, locale, publication.timeZone),
      text: tamedText(text),
    })),
    omittedChanges: changes.length - cut.changes,
    correctionsUrl: policyUrl('corrections', locale, site),
    footer: digestFooter(locale, words, site),
  }
}

/** The label stands before the headline here too: for many readers this is the first they see of an article. */
function preheaderOf(lead: DigestItem | null, articles: number, changes: number, words: Words): string {
  if (lead === null) return words.digest.correctionCount(changes)
  const { headline, label } = lead
  return `${words.articleCount(articles)}. ${label === null ? '' : `${labelSentence(label)}: `}${headline}`
}
