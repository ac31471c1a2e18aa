import { canonicalAddress, isHomePage } from '#lib/article/source-canonical.ts'
import { type KnownWords, type TitleWord, titleWords } from '#lib/article/title-words.ts'
import type { Story } from './story.ts'

/** A story made ready for comparison. */
export interface IndexedStory {
  readonly story: Story
  readonly words: readonly TitleWord[]
  /** Canonical addresses of pages, each once. */
  readonly pages: readonly string[]
  /** The words of the headline, and those before its colon, as one text each. */
  readonly wording: string
  readonly kicker: string
}

/** Stories by the words of their titles and the pages they rest on. */
export interface StoryIndex {
  readonly stories: readonly IndexedStory[]
  /** Positions in `stories` by stem. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  /** Positions in `stories` by canonical address. */
  readonly byPage: ReadonlyMap<string, readonly number[]>
  /** Wordings and kickers of published columns and series, which come back with other stories. */
  readonly series: ReadonlySet<string>
}

/** Builds the index once, so that many stories can be looked for. */
export function indexStories(stories: readonly Story[]): StoryIndex {
  const known: KnownWords = new Map()
  const indexed = stories.map(story => toIndexed(story, titleWords(story.title, known)))
  return {
    stories: indexed,
    byWord: positions(indexed, ({ words }) => new Set(words.map(({ stem }) => stem))),
    byPage: positions(indexed, ({ pages }) => pages),
    series: seriesIn(indexed.filter(({ story }) => story.state === 'live')),
  }
}

/** Makes one story ready for comparison. */
export function toIndexed(story: Story, words: readonly TitleWord[] = titleWords(story.title)): IndexedStory {
  const pages = story.addresses.flatMap(address => {
    const canonical = canonicalAddress(address)
    return canonical === null || isHomePage(canonical) ? [] : [canonical]
  })
  const kicker = wordingOf(words.filter(({ isKicker }) => isKicker))
  return { story, words, pages: [...new Set(pages)], wording: wordingOf(words), kicker: kicker && `${kicker}:` }
}

/** How much a word or an address tells where `used` of `count` stories have it; never less than nothing. */
export function rarity(used: number, count: number): number {
  return Math.max(0, Math.log((count + 20) / (used + 1)))
}

function wordingOf(words: readonly TitleWord[]): string {
  return words.map(({ stem }) => stem).join(' ')
}

/** Two are a repetition, three of different days are a habit. */
function seriesIn(stories: readonly IndexedStory[]): ReadonlySet<string> {
  const days = new Map<string, Set<string | null>>()
  for (const { wording, kicker, story } of stories)
    for (const key of new Set([wording, kicker])) days.set(key, (days.get(key) ?? new Set()).add(story.day))
  return new Set([...days].flatMap(([key, on]) => (key !== '' && on.size >= 3 ? [key] : [])))
}

function positions(
  stories: readonly IndexedStory[],
  keysOf: (story: IndexedStory) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [at, story] of stories.entries())
    for (const key of keysOf(story)) {
      const list = found.get(key)
      if (list) list.push(at)
      else found.set(key, [at])
    }
  return found
}
