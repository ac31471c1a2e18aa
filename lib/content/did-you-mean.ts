import { distance } from 'fastest-levenshtein'

/** The candidate that a mistyped word most likely meant, ignoring case; `null` if none is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const written = word.toLowerCase()
  let guess: string | null = null
  let nearest = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const candidate of candidates) {
    const steps = distance(written, candidate.toLowerCase())
    if (steps < nearest) [guess, nearest] = [candidate, steps]
  }
  return guess
}
