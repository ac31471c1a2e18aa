import { fold } from './title-fold.ts'
import { numberOf } from './title-numbers.ts'
import { stem } from './title-stems.ts'
import { isStopWord } from './title-stop-words.ts'

/** One word of a headline that says what it is about. */
export interface TitleWord {
  /** Folded and without its ending; numbers as they are. */
  readonly stem: string
  readonly isNumber: boolean
  /** Begins with a capital, as names do. */
  readonly isCapital: boolean
  /** The first one that counts, of the headline or of what follows a colon or a dash. */
  readonly isLeading: boolean
  /** Stands before the first colon or dash of the headline. */
  readonly isKicker: boolean
}

/** What a word says by itself. */
interface Reading extends Pick<TitleWord, 'stem' | 'isNumber' | 'isCapital'> {
  readonly isTelling: boolean
}

/** Words that were read before, as they are written. */
export type KnownWords = Map<string, Reading>

/**
 * The words of a headline in their order, compounds cut at hyphens, without those that every headline has. Who reads many
 * headlines keeps `known`, so that no word is read twice.
 */
export function titleWords(title: string, known: KnownWords = new Map()): readonly TitleWord[] {
  const parts = toParts(title)
  const all = parts.flatMap((part, index) => toWords(part, index === 0 && parts.length > 1, known))
  const telling = all.filter(({ isTelling }) => isTelling)
  return telling.length > 0 ? telling : all
}

/** The words behind the first colon or dash, or all where there is none. */
export function afterKicker(words: readonly TitleWord[]): readonly TitleWord[] {
  return words.filter(({ isKicker }) => !isKicker)
}

const longest = 400

function toParts(title: string): readonly string[] {
  return title
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/(\d)[.,' \u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/\bMay(?= \d)/g, 'month5')
    .replace(/\b(RC|beta|alpha|preview)[ -](?=\d)/gi, '$1')
    .replace(/['’`](?:s|S)?(?![\p{L}\p{N}])/gu, ' ')
    .replace(/-(?<=\p{L}{3}-)(?=(?:up|in|out|off|on|over|down|back)s?(?![\p{L}\p{N}]))/giu, '')
    .split(/[:|–—?!]|\.(?= )| - /)
    .filter(part => /[\p{L}\p{N}]/u.test(part))
}

const word = /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu

function toWords(part: string, isKicker: boolean, known: KnownWords): readonly (TitleWord & Reading)[] {
  let isFirst = true
  return (part.match(word) ?? []).map(written => {
    const { stem, isNumber, isCapital, isTelling } = readOnce(written, known)
    const isLeading = isFirst && isTelling && !isNumber
    if (isLeading) isFirst = false
    // Spelled out: to spread an object for every word of thousands of headlines takes longer than to read them.
    return { stem, isNumber, isCapital, isTelling, isLeading, isKicker }
  })
}

function readOnce(written: string, known: KnownWords): Reading {
  const before = known.get(written)
  if (before) return before
  const reading = readWord(written)
  known.set(written, reading)
  return reading
}

function readWord(written: string): Reading {
  const folded = /^\p{N}/u.test(written) ? fold(written) : fold(written).replaceAll('.', '')
  const number = numberOf(folded)
  return {
    stem: number ?? alike.get(folded) ?? stem(folded),
    isNumber: number !== null,
    isCapital: /^\p{Lu}/u.test(written),
    isTelling: number !== null || !isStopWord(folded),
  }
}

// Words that headlines use for each other.
const alike: ReadonlyMap<string, string> = new Map([['ai', 'ki']])
