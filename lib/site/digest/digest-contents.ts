import type { Instant } from '#lib/article/article.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { type Change, changesIn } from '../corrections-view.ts'

/** What a newsletter is to be about. */
export interface DigestWish {
  readonly since: Instant
  /** The first instant after its days. */
  readonly until: Instant
  /** Key of a topic; `null`: all articles. */
  readonly topic: string | null
  readonly order: 'day' | 'topic'
  readonly hasPictures: boolean
}

/** What belongs into a newsletter. */
export interface DigestContents {
  /** Live articles published in its days, newest first. */
  readonly entries: readonly Entry[]
  /** What was put right or taken back in its days, and withdrawn articles that were published in them. */
  readonly changes: readonly Change[]
}

/** Chooses from an edition what belongs into a newsletter. */
export function digestContents(edition: Edition, { since, until, topic }: DigestWish): DigestContents {
  const isWithin = (at: Instant) => at >= since && at < until
  const isAbout = ({ article }: Entry) => topic === null || article.topics.includes(topic)
  return {
    entries: edition.listed.filter(entry => isWithin(entry.article.date) && isAbout(entry)),
    changes: changesIn(edition).filter(({ at, entry }) => {
      const isTakenBack = entry.lifecycle === 'withdrawn' && entry.article.withdrawn?.at === at
      return isAbout(entry) && (isWithin(at) || (isTakenBack && isWithin(entry.article.date)))
    }),
  }
}
