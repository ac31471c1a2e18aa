import { afterKicker } from '#lib/article/title-words.ts'
import { type HeadlineLikeness, headlineLikeness } from './headline-likeness.ts'
import { type SourceLikeness, sourceLikeness } from './source-likeness.ts'
import type { Story } from './story.ts'
import { type IndexedStory, indexStories, rarity, type StoryIndex, toIndexed } from './story-index.ts'

/** A story that has probably been here before. */
export interface Duplicate {
  readonly story: Story
  /** 0 to 1. */
  readonly score: number
  readonly title: Pick<HeadlineLikeness, 'shared' | 'of'>
  readonly sources: Pick<SourceLikeness, 'shared' | 'of'>
}

/** From this score on two stories count as one. */
export const defaultMinScore = 0.6

/**
 * The known stories that a candidate repeats, newest first. The file of the candidate itself, in whatever folder, and what is
 * written in another language are no repetitions; the same file once rejected is one.
 */
export function findDuplicates(
  candidate: Story,
  known: readonly Story[] | StoryIndex,
  minScore: number = defaultMinScore,
): readonly Duplicate[] {
  const index = 'stories' in known ? known : indexStories(known)
  const one = toIndexed(candidate)
  return positionsNear(one, index)
    .flatMap(at => index.stories[at] ?? [])
    .filter(({ story }) => !isSameArticle(candidate, story) && !isOtherLanguage(candidate, story))
    .map(other => compare(one, other, index))
    .filter(({ score }) => score >= minScore)
    .sort(newestFirst)
}

function compare(one: IndexedStory, other: IndexedStory, index: StoryIndex): Duplicate {
  const count = index.stories.length
  const weightOfPage = (page: string) => rarity(index.byPage.get(page)?.length ?? 0, count) / rarity(1, count)
  const title = compareTitles(one, other, index)
  const sources = sourceLikeness(one.pages, other.pages, weightOfPage)
  const [more, less] = title.score > sources.score ? [title, sources] : [sources, title]
  const score = Math.round(100 * Math.min(1, more.score + less.score / 2)) / 100
  return { story: other.story, score, title, sources }
}

function compareTitles(
  one: IndexedStory,
  other: IndexedStory,
  { stories, byWord, series }: StoryIndex,
): HeadlineLikeness {
  const weightOf = (stem: string) => rarity(byWord.get(stem)?.length ?? 0, stories.length)
  const inSeries = one.kicker === other.kicker && series.has(one.kicker)
  const [ours, theirs] = inSeries ? [afterKicker(one.words), afterKicker(other.words)] : [one.words, other.words]
  // A few rare words in common are hardly chance, and still less so within some weeks.
  const enough = (areNear(one.story, other.story) ? 1.5 : 3) * rarity(1, stories.length)
  const likeness = headlineLikeness(ours, theirs, weightOf, enough)
  const isColumn = one.wording === other.wording && series.has(one.wording)
  return isColumn ? { ...likeness, score: likeness.score * 0.4 } : likeness
}

function areNear(one: Story, other: Story): boolean {
  if (one.day === null || other.day === null) return true
  return Math.abs(Date.parse(one.day) - Date.parse(other.day)) <= 45 * 86_400_000
}

/** Positions of the stories that share a page, or words of some weight, with one. */
function positionsNear({ words, pages }: IndexedStory, index: StoryIndex): readonly number[] {
  const near = new Set(pages.flatMap(page => index.byPage.get(page) ?? []))
  const stems = new Set(words.map(({ stem }) => stem))
  const weights = new Map(
    [...stems].map(stem => [stem, rarity(index.byWord.get(stem)?.length ?? 0, index.stories.length)]),
  )
  const least = [...weights.values()].reduce((sum, weight) => sum + weight, 0) / 5
  const shared = new Map<number, number>()
  for (const [stem, weight] of weights)
    for (const at of index.byWord.get(stem) ?? []) {
      const sum = (shared.get(at) ?? 0) + weight
      shared.set(at, sum)
      if (sum >= least) near.add(at)
    }
  return [...near]
}

function isSameArticle(one: Story, other: Story): boolean {
  return (
    one.file !== null && other.file !== null && other.state !== 'rejected' && nameOf(one.file) === nameOf(other.file)
  )
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

/** The same story in another language is a translation, linked or not. */
function isOtherLanguage(one: Story, other: Story): boolean {
  return one.language !== null && other.language !== null && one.language !== other.language
}

function newestFirst(a: Duplicate, b: Duplicate): number {
  const [day, otherDay] = [a.story.day ?? '', b.story.day ?? '']
  if (day !== otherDay) return day < otherDay ? 1 : -1
  return b.score - a.score || ((a.story.file ?? '') < (b.story.file ?? '') ? -1 : 1)
}
