import type { Selection } from '#lib/article/address.ts'
import type { Article } from '#lib/article/article.ts'
import { type Disclosure, disclosureOf } from '#lib/article/disclosure.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import type { Site } from './site.ts'

/** All selections, in the order of their links. */
export const selections: readonly Selection[] = ['reviewed', 'not-generated']

/** Silence on AI asserts nothing, so an article without a word on it is in no selection that promises something. */
const isIn: Readonly<Record<Selection, (disclosure: Disclosure) => boolean>> = {
  reviewed: ({ status }) => status === 'editorial',
  'not-generated': ({ involvement }) => involvement === 'none' || involvement === 'assisted',
}

/** What an article must have at the least, seen without working out its disclosure. */
const mayBe: Readonly<Record<Selection, (article: Article) => boolean>> = {
  reviewed: ({ reviews }) => reviews.length > 0,
  'not-generated': ({ ai }) => ai.involvement === 'none' || ai.involvement === 'assisted',
}

const cache = new WeakMap<Edition, Map<Selection, readonly Entry[]>>()

/** Those of an edition's live articles that a selection promises, in their order. */
export function selected(edition: Edition, selection: Selection, { library }: Site): readonly Entry[] {
  const known = cache.get(edition) ?? new Map<Selection, readonly Entry[]>()
  cache.set(edition, known)
  const isPromised = isIn[selection]
  const entries =
    known.get(selection) ??
    edition.listed.filter(
      ({ article }) => mayBe[selection](article) && isPromised(disclosureOf(article, library.publication)),
    )
  known.set(selection, entries)
  return entries
}
