import type { Selection } from '#lib/article/address.ts'
import { type Disclosure, disclosureOf } from '#lib/article/disclosure.ts'
import type { Entry } from '#lib/article/edition.ts'
import type { Site } from './site.ts'

/** All selections, in the order of their links. */
export const selections: readonly Selection[] = ['reviewed', 'not-generated']

/** Silence on AI asserts nothing, so an article without a word on it is in no selection that promises something. */
const isIn: Readonly<Record<Selection, (disclosure: Disclosure) => boolean>> = {
  reviewed: ({ status }) => status === 'editorial',
  'not-generated': ({ involvement }) => involvement === 'none' || involvement === 'assisted',
}

/** Those of the articles that a selection promises, in their order. */
export function selected(entries: readonly Entry[], selection: Selection, { library }: Site): readonly Entry[] {
  return entries.filter(({ article }) => isIn[selection](disclosureOf(article, library.publication)))
}
