import type { Article, Instant } from '#lib/article/article.ts'
import { gateStates, textHash } from '#lib/article/review.ts'
import { findPerson } from '#lib/content/article-authors.ts'
import { didYouMean } from '#lib/content/did-you-mean.ts'
import { editFrontMatter } from '#lib/content/edit-front-matter.ts'
import { Unquoted } from '#lib/content/yaml-writing.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { writtenInstant } from './written-instant.ts'

/** Somebody's word that an article passes a gate. */
export interface Tick {
  readonly gate: string
  /** Key or name of a person. */
  readonly by: string
  readonly note: string | null
  readonly at: Instant
}

/** The file with the record of a review bound to its text, or why there is none. */
export type Ticked =
  | { readonly text: string; readonly hash: string; readonly by: string }
  | { readonly refused: 'gate' | 'person'; readonly guess: string | null }
  | { readonly refused: 'front-matter' }

/** Adds the record of a review to the file of an article; the record holds the hash of the text that was reviewed. */
export function tickGate(text: string, article: Article, tick: Tick, publication: Publication): Ticked {
  const { gate, by, note, at } = tick
  const { gates, people, timeZone } = publication
  if (!gates.includes(gate)) return { refused: 'gate', guess: didYouMean(gate, gates) }
  const person = findPerson(by, publication)
  if (!person && people.length > 0)
    return {
      refused: 'person',
      guess: didYouMean(
        by,
        people.flatMap(({ key, name }) => [key, name]),
      ),
    }
  const hash = textHash(article)
  const value = {
    gate,
    by: person?.key ?? by,
    at: new Unquoted(writtenInstant(at, timeZone)),
    text: new Unquoted(hash),
    ...(note === null ? {} : { note }),
  }
  const edited = editFrontMatter(text, [{ kind: 'append', path: 'reviews', value }])
  return 'refused' in edited ? { refused: 'front-matter' } : { text: edited.text, hash, by: value.by }
}

/** The gates that are ticked for this very text, behind a review. */
export function passedGates(article: Article, { gates }: Publication): readonly string[] {
  return gateStates(article, gates).flatMap(({ gate, state }) => (state === 'passed' ? [gate] : []))
}
