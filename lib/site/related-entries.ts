import type { Edition, Entry } from '#lib/article/edition.ts'
import { readRelation } from '#lib/article/relation.ts'
import { namedEntries } from './named-entries.ts'
import { isListed, neighboursOf } from './neighbours.ts'
import { entriesAfter, entriesNamed, relationsOf } from './relations-of.ts'
import type { Site } from './site.ts'
import { toldStory } from './told-story.ts'

/** Where an article's page leads on beside its neighbours. */
export interface RelatedEntries {
  /** Its story before and after it, from old to new. */
  readonly earlier: readonly Entry[]
  readonly later: readonly Entry[]
  /** Other articles that it names, or that have much in common with it. */
  readonly others: readonly Entry[]
}

/** Articles of a story that a page shows in each direction: a new one must not change all that were before. */
const mostOfStory = 3

/** Articles that have much in common with one, as far as they are shown. */
const mostRelated = 3

/** What an article leads to; nothing where it is in no list itself. */
export function relatedEntries(entry: Entry, edition: Edition, site: Site): RelatedEntries {
  if (!isListed(entry, edition)) return { earlier: [], later: [], others: [] }
  const story = storyOf(entry, edition, site)
  const earlier = story.earlier.slice(-mostOfStory)
  const later = story.later.slice(0, mostOfStory)
  const told = [...earlier, ...later]
  if (entry.article.related !== null)
    return { earlier, later, others: namedEntries(entry, site).filter(one => !told.includes(one)) }
  const shown = new Set([neighboursOf(entry, edition).previous, ...told])
  const others = foundBy(entry, edition, site, 'related').filter(one => !shown.has(one))
  return { earlier, later, others: others.slice(0, mostRelated) }
}

function storyOf(entry: Entry, edition: Edition, site: Site): Omit<RelatedEntries, 'others'> {
  const { related, story } = entry.article
  if (story !== null) {
    const told = toldStory(story, edition)
    const here = told.indexOf(entry)
    return { earlier: told.slice(0, here), later: told.slice(here + 1) }
  }
  if (related === 'none' || !site.library.publication.showsRelated) return { earlier: [], later: [] }
  return { earlier: foundBy(entry, edition, site, 'story').toReversed(), later: entriesAfter(entry, edition, site) }
}

function foundBy({ article }: Entry, edition: Edition, site: Site, kind: 'related' | 'story'): readonly Entry[] {
  if (!site.library.publication.showsRelated) return []
  return entriesNamed(readRelation(relationsOf(site).get(article.file) ?? '')[kind], edition)
}
