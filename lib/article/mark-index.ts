import type { Article } from './article.ts'
import { type Marks, readMarks } from './marks.ts'

/** Where a mark stands in an article. */
export type Field = 'headline' | 'lead' | 'page' | 'topic'

/** An article with its marks. */
export interface Marked extends Marks {
  readonly article: Article
}

/** An article that has a mark, and where in it. */
export interface Holder {
  readonly one: Marked
  readonly field: Field
}

interface Posting {
  count: number
  /** The newest articles with the mark, oldest first. */
  readonly holders: Holder[]
}

/** Articles that are remembered for each mark: more than that have nothing particular in common. */
const most = 48

/** Articles by their marks. It is filled from the oldest on, so that it holds what is older than the article that is asked about. */
export class MarkIndex {
  readonly #postings = new Map<string, Posting>()
  readonly #isWanted: (mark: string) => boolean
  #size = 0

  /** `isWanted` says which marks will be asked about. */
  constructor(isWanted: (mark: string) => boolean = () => true) {
    this.#isWanted = isWanted
  }

  /** How many articles it holds. */
  get size(): number {
    return this.#size
  }

  add(one: Marked): void {
    this.#size += 1
    for (const [mark, field] of fieldsOf(one)) {
      if (!this.#isWanted(mark)) continue
      const posting = this.#postings.get(mark) ?? { count: 0, holders: [] }
      this.#postings.set(mark, posting)
      posting.count += 1
      posting.holders.push({ one, field })
      if (posting.holders.length === 2 * most) posting.holders.splice(0, most)
    }
  }

  /** The newest articles with a mark. */
  holders(mark: string): readonly Holder[] {
    return this.#postings.get(mark)?.holders.slice(-most) ?? []
  }

  /**
   * How much it says that two articles have a mark in common: 1 where no third one has it, 0 where all have. In steps of powers of
   * two: an article more should seldom change what others are related to.
   */
  weight(mark: string): number {
    const level = levelOf(this.#size)
    // Among a few articles a word says less than among many, even if only one other has it.
    const lost = levelOf(this.#count(mark) - 1) + Math.max(0, enough - level)
    return Math.max(0, 1 - lost / Math.max(level, enough))
  }

  /** The same of a topic: 1 and a little more where the fewest have it, 1 among 1,000 articles where 16 have it. */
  topicWeight(topic: string): number {
    const level = levelOf(this.#size)
    const doublings = level - levelOf(this.#count(topic) - 1)
    return Math.min(1.1, doublings / (0.6 * Math.max(1, level)))
  }

  #count(mark: string): number {
    return this.#postings.get(mark)?.count ?? 1
  }
}

/** How often a publication's articles can be halved from which on it is known which words are rare. */
const enough = 5

/** How often a number of articles and one more can be halved. */
export function levelOf(articles: number): number {
  return Math.floor(Math.log2(articles + 1))
}

/** An article with its marks, ready for comparison. */
export function toMarked(article: Article): Marked {
  return { article, ...readMarks(article.marks) }
}

/** All marks of an article, each once, with where they stand. */
export function fieldsOf({ article, headline, lead, pages }: Marked): readonly (readonly [string, Field])[] {
  const fields: [string, Field][] = []
  for (const mark of headline) fields.push([mark, 'headline'])
  for (const mark of lead) fields.push([mark, 'lead'])
  for (const mark of pages) fields.push([mark, 'page'])
  for (const topic of article.topics) fields.push([`#${topic}`, 'topic'])
  return fields
}
