import { likest } from './likeness.ts'
import { levelOf, type Marked, type MarkIndex } from './mark-index.ts'
import { isSameStory } from './same-story.ts'
import { shortHash } from './short-hash.ts'

/** Older articles that one leads to, by their short names. */
export interface Relation {
  /** What its story was before, the newest first. */
  readonly story: readonly string[]
  /** Other articles that have much in common with it, those with most first. */
  readonly related: readonly string[]
}

/** Related articles that are found, one more than are shown: the last one before it is shown anyway. */
const mostRelated = 4

/** Earlier articles of a story that one leads to. */
const mostOfStory = 3

/** The older articles among `index` that one leads to, as a short text that `readRelation` reads. */
export function relate(one: Marked, index: MarkIndex): string {
  const found = likest(one, index).slice(0, 16)
  const story = found.filter(({ other }) => isSameStory(one, other, index))
  const related = found.filter(likeness => !story.includes(likeness)).slice(0, mostRelated)
  const newest = story.sort((a, b) => b.other.article.date - a.other.article.date).slice(0, mostOfStory)
  const namesIn = (list: typeof found) => list.map(({ other }) => nameInRelation(other.article.file)).join('')
  return `${levelOf(index.size)} ${namesIn(newest)} ${namesIn(related)}`
}

/** Whether a relation was found among about as many articles as there are now: how rare words are depends on it. */
export function isOfLevel(relation: string, articles: number): boolean {
  return relation.startsWith(`${levelOf(articles)} `)
}

/** The relation that a text holds. */
export function readRelation(text: string): Relation {
  const [, story = '', related = ''] = text.split(' ')
  return { story: namesOf(story), related: namesOf(related) }
}

/** Short name of an article's file, so that relations take little room. */
export function nameInRelation(file: string): string {
  return shortHash(file, 8)
}

function namesOf(text: string): readonly string[] {
  return text.match(/.{8}/g) ?? []
}
