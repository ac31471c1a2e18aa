import { duplicateReasons, stateWords } from './duplicates-words.ts'
import type { Duplicate } from './find-duplicates.ts'
import { inLine } from './in-line.ts'
import type { Story } from './story.ts'

/** A story with what it repeats, newest first. */
export interface Repetition {
  readonly story: Story
  readonly found: readonly Duplicate[]
}

/** Repetitions as people read them. */
export function reportDuplicates(repetitions: readonly Repetition[], language: 'de' | 'en'): string {
  return repetitions
    .map(({ story, found }) => `${inLine(story.file ?? '')}\n  ${inLine(story.title)}\n${found.map(toLines).join('')}`)
    .join('\n')

  function toLines(duplicate: Duplicate): string {
    const { story, score } = duplicate
    const facts = [score.toFixed(2), story.day, stateWords(story.state, language), story.file]
    const place = facts.filter(fact => fact !== null)
    return `  ${inLine(place.join('  '))}\n        ${inLine(story.title)}\n        ${inLine(duplicateReasons(duplicate, language).join(', '))}\n`
  }
}

/** Repetitions as one value for machines, with the reasons in the language of the editors. */
export function duplicatesJson(repetitions: readonly Repetition[], files: number, language: 'de' | 'en') {
  return {
    duplicates: repetitions.map(({ story, found }) => ({
      file: story.file,
      title: story.title,
      found: found.map(duplicate => ({
        file: duplicate.story.file,
        title: duplicate.story.title,
        day: duplicate.story.day,
        state: duplicate.story.state,
        why: duplicate.story.why,
        score: duplicate.score,
        sharedWords: duplicate.title.shared,
        sharedSources: duplicate.sources.shared,
        reasons: duplicateReasons(duplicate, language),
      })),
    })),
    summary: { files, repeated: repetitions.length },
  }
}
