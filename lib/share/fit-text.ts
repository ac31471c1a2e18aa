import { breakLines } from './break-lines.ts'
import { breakWords } from './break-words.ts'
import type { Hyphenate } from './hyphenate.ts'
import type { Typeface } from './typeface.ts'

/** Where a text has to fit, in pixels; `sizes` from large to small. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly sizes: readonly number[]
  /** Lines lie this many times the size apart. */
  readonly leading: number
  /** Whole words are worth a smaller size down to this one; below it they are hyphenated. */
  readonly wholeFrom: number
}

/** A text that fits. */
export interface FittedText {
  readonly size: number
  readonly lines: readonly string[]
}

/** Signs that no room of a share picture has: of a text this long the end need not be looked at. */
const most = 1000

/** Sets a text as large as the room allows: with whole words where these are large enough, else hyphenated, at last cut short. */
export async function fitText(
  whole: string,
  face: Typeface,
  room: Room,
  hyphenator: () => Promise<Hyphenate>,
): Promise<FittedText> {
  const text = whole.slice(0, most)
  const unbroken = largest(text, face, room)
  if (unbroken && unbroken.size >= room.wholeFrom) return unbroken
  const hyphenate = await hyphenator()
  const broken = largest(text, face, room, hyphenate)
  return broken ?? cutShort(text, face, room, hyphenate)
}

function largest(text: string, face: Typeface, room: Room, hyphenate?: Hyphenate): FittedText | null {
  for (const size of room.sizes) {
    const lines = linesAt(text, size, face, room, hyphenate)
    if (lines && lines.length <= linesIn(room, size)) return { size, lines }
  }
  return null
}

function linesAt(text: string, size: number, face: Typeface, { width }: Room, hyphenate?: Hyphenate) {
  const measure = (text: string) => face.widthOf(text, size)
  return breakLines(hyphenate ? breakWords(text, width, measure, hyphenate) : text, width, measure)
}

function cutShort(text: string, face: Typeface, room: Room, hyphenate: Hyphenate): FittedText {
  const size = room.sizes.at(-1) ?? room.wholeFrom
  const measure = (text: string) => face.widthOf(text, size)
  const words = breakWords(text, room.width, measure, hyphenate).split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const lines = breakLines(`${words.slice(0, count).join(' ')} …`, room.width, measure)
    if (lines && lines.length <= linesIn(room, size)) return { size, lines }
  }
  return { size, lines: ['…'] }
}

function linesIn({ height, leading }: Room, size: number): number {
  return Math.floor(height / (size * leading))
}
