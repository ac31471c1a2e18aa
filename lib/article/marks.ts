import { shortHash } from './short-hash.ts'
import { canonicalAddress, isHomePage } from './source-canonical.ts'
import { type KnownWords, titleWords } from './title-words.ts'

/** What an article may share with others on the same matter, each as a few signs. */
export interface Marks {
  readonly headline: readonly string[]
  /** Names, and in German nouns, that its introduction has beyond the headline. */
  readonly lead: readonly string[]
  /** Pages among its sources. */
  readonly pages: readonly string[]
}

/** The marks of an article as one short text, so that archives can keep them; `readMarks` reads it. */
export function toMarks(headline: string, lead: string, addresses: readonly string[], known?: KnownWords): string {
  const words = distinct(
    titleWords(headline, known)
      .filter(({ isNumber }) => !isNumber)
      .map(({ stem }) => shortHash(stem)),
  )
  const names = titleWords(lead, known).filter(
    ({ isCapital, isNumber, stem }) => isCapital && !isNumber && stem.length > 2,
  )
  const more = distinct(names.map(({ stem }) => shortHash(stem))).filter(mark => !words.includes(mark))
  const pages = addresses.flatMap(address => canonicalAddress(address) ?? []).filter(page => !isHomePage(page))
  return [words, more, distinct(pages.map(page => shortHash(page, 8)))]
    .map(part => part.join(''))
    .join(' ')
    .trimEnd()
}

/** The marks that a text holds. */
export function readMarks(text: string): Marks {
  const [headline = '', lead = '', pages = ''] = text.split(' ')
  return { headline: cut(headline, 4), lead: cut(lead, 4), pages: cut(pages, 8) }
}

function cut(text: string, size: number): readonly string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; at += size) parts.push(text.slice(at, at + size))
  return parts
}

function distinct(marks: readonly string[]): readonly string[] {
  return [...new Set(marks)]
}
