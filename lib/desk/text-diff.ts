import { diffWordsWithSpace } from 'diff'

/** A run of words, and what became of it. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

// Beyond this many changed words nobody reads a comparison, and finding it takes the square of the time.
const MOST_EDITS = 2000

/** What changed between two texts, word by word; texts that have little in common are one removal and one addition. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  const whole: readonly WordChange[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  if (changes === undefined) return whole.filter(({ text }) => text !== '')
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
