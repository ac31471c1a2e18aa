import { withoutPiles } from './piles.ts'

/** A name or title fit to stand in a line with other words: neither their order nor the lines around them change (UAX #9, 2). */
export function tameWords(words: string): string {
  return withoutPiles(words.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''))
}
