import type { ListAddress } from '#lib/article/address.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import type { TopicEntry } from '#lib/article/edition-topics.ts'
import type { Listing } from '#lib/article/listing.ts'
import { byRelevance } from '#lib/article/relevance.ts'
import { digestOf } from '#lib/content/digest.ts'
import { correctedEntries } from '#lib/site/corrections-view.ts'
import { figuresView } from '#lib/site/figures-view.ts'
import { neighboursOf } from '#lib/site/neighbours.ts'
import { relatedEntries } from '#lib/site/related-entries.ts'
import { mostRelevant } from '#lib/site/relevant-topic-view.ts'
import type { Site } from '#lib/site/site.ts'
import { mdxAnswers, standingHtml } from '#lib/site/standing-view.ts'
import { articleTranslations, personTranslations } from '#lib/site/translations.ts'
import type { FaceOf } from './faces.ts'

/** What an article's page and the texts beside it show of articles: itself, its neighbours, what it leads to, its translations. */
export function articleKey(entry: Entry, edition: Edition, site: Site, face: FaceOf): string {
  const { next, previous } = neighboursOf(entry, edition)
  const around = [entry, previous, next].map(one => (one ? face(one) : ''))
  const { earlier, later, others: related } = relatedEntries(entry, edition, site)
  const ledTo = [earlier, later, related].map(entries => entries.map(face).join('\t'))
  const others = entry.article.translationKey === null ? [] : [...articleTranslations(entry, site).values()]
  const { audio } = entry.article
  const length = audio && site.library.media.get(audio.src)?.seconds
  return [...around, ...ledTo, ...others, length ?? ''].join('\n')
}

/**
 * What a list or standing page shows, in as few words as it takes to notice every change: faces of articles name their topics, too. Whoever lets such a page show more has to
 * add it here; the test of random histories finds what is missing.
 */
export function pageKey(address: ListAddress, edition: Edition, site: Site, face: FaceOf): unknown {
  const faces = facesWith(face)
  switch (address.kind) {
    case 'front':
      return listKey(edition.listing, null, faces)
    case 'older':
      return listKey(edition.listing, address.number, faces)
    case 'archive':
      return countsOf(edition)
    case 'year':
      return countsOf(edition).filter(([year]) => year === address.year)
    case 'month':
      return monthKey(edition, address.year, address.month, faces)
    case 'topics':
      return [...edition.topics.values()].map(({ entries, key, parents }) => [
        ...[key, entries.length],
        parents.length === 0 && faces(entries.slice(0, 1)),
      ])
    case 'topic':
    case 'topic-older':
    case 'topic-relevance':
      return topicKey(address, edition, site, faces)
    case 'person':
    case 'person-older': {
      const person = edition.people.get(address.person)
      if (address.kind === 'person-older') return person && listKey(person.listing, address.number, faces)
      return person && [listKey(person.listing, null, faces), [...personTranslations(address.person, site)]]
    }
    case 'standing':
      return standingKey(address.slug, edition, site, faces)
  }
}

/** Names of topics are in the faces of their articles; their parents are settings, which all pages depend on. */
function topicKey(address: TopicAddress, edition: Edition, site: Site, faces: Faces): unknown {
  const topic = edition.topics.get(address.topic)
  if (!topic) return null
  if (address.kind === 'topic-older') return listKey(topic.listing, address.number, faces)
  const shown = address.kind === 'topic' ? listKey(topic.listing, null, faces) : faces(mostRelevant(topic, site))
  return [topic.entries.length, shown, byRelevance(topic).length > 0, countsBelow(topic, edition)]
}

type TopicAddress = Extract<ListAddress, { readonly topic: string }>

function countsBelow({ covers }: TopicEntry, { topics }: Edition): readonly (readonly [string, number])[] {
  if (covers.size === 1) return []
  return [...topics.values()].flatMap(({ entries, key }) => (covers.has(key) ? [[key, entries.length] as const] : []))
}

type Faces = (entries: readonly Entry[]) => string

/** The faces of some articles as one short word. */
export function facesWith(face: FaceOf): Faces {
  return entries => digestOf(entries.map(face).join('\n'))
}

/** The front of a list (`number` null) or a numbered page, with what its links to other pages depend on. */
function listKey({ front, older }: Listing<Entry>, number: number | null, faces: Faces): readonly unknown[] {
  if (number === null) return [faces(front), older.length]
  return [faces(older[number - 1] ?? []), number === older.length]
}

function countsOf({ years }: Edition): readonly (readonly [number, ...unknown[]])[] {
  return [...years].map(([year, months]) => [year, ...[...months].map(([month, { length }]) => [month, length])])
}

function monthKey(edition: Edition, year: number, month: number, faces: Faces): readonly unknown[] {
  const all = monthsOf(edition)
  const here = all.indexOf(`${year}-${month}`)
  return [faces(edition.years.get(year)?.get(month) ?? []), all[here - 1], all[here + 1]]
}

const months = new WeakMap<Edition, readonly string[]>()

function monthsOf(edition: Edition): readonly string[] {
  const known = months.get(edition)
  if (known) return known
  const all = [...edition.years].flatMap(([year, months]) => [...months.keys()].map(month => `${year}-${month}`))
  months.set(edition, all)
  return all
}

function standingKey(slug: string, edition: Edition, site: Site, faces: Faces): readonly unknown[] {
  const page = edition.pages.find(page => page.slug === slug)
  if (!page) return []
  const translations = site.library.pages
    .filter(({ key }) => key === page.key)
    .map(({ language, slug }) => [language, slug])
  const content = page.format === 'mdx' ? [page.body, mdxAnswers(page, site)] : standingHtml(page, site)
  const own =
    page.key === 'ai'
      ? figuresView(edition.locale, site)
      : page.key === 'corrections' && faces(correctedEntries(edition))
  return [page.title, page.format, content, translations, own]
}
