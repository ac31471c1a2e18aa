import { counted } from './counted.ts'
import type { Duplicate } from './find-duplicates.ts'
import type { StoryState } from './story.ts'

interface DuplicatesWords {
  readonly states: Readonly<Record<StoryState, string>>
  readonly title: (shared: number, of: number) => string
  readonly sources: (shared: number, of: number) => string
  readonly rejected: (why: string) => string
  readonly summary: (asked: number, known: number, repeated: number) => string
}

const words: Readonly<Record<'de' | 'en', DuplicatesWords>> = {
  de: {
    states: {
      draft: 'Entwurf',
      gated: 'wartet auf Prüfung',
      scheduled: 'geplant',
      live: 'veröffentlicht',
      expired: 'abgelaufen',
      withdrawn: 'zurückgezogen',
      rejected: 'abgelehnt',
      unreadable: 'nicht lesbar',
    },
    title: (shared, of) => `${shared} von ${of} Wörtern der Überschrift`,
    sources: (shared, of) => `${shared} von ${of} Quellen gemeinsam`,
    rejected: why => `abgelehnt: ${why}`,
    summary: (asked, known, repeated) =>
      `${asked} ${asked === 1 ? 'Datei' : 'Dateien'}, verglichen mit ${known} Meldungen: ${repeated === 0 ? 'keine' : repeated} davon ${repeated > 1 ? 'waren' : 'war'} schon da`,
  },
  en: {
    states: {
      draft: 'draft',
      gated: 'waits for review',
      scheduled: 'scheduled',
      live: 'live',
      expired: 'expired',
      withdrawn: 'withdrawn',
      rejected: 'rejected',
      unreadable: 'unreadable',
    },
    title: (shared, of) => `${shared} of ${of} words of the title`,
    sources: (shared, of) => `shares ${shared} of ${of} sources`,
    rejected: why => `rejected: ${why}`,
    summary: (asked, known, repeated) =>
      `${counted(asked, 'file')}, compared with ${counted(known, 'story', 'stories')}: ${repeated || 'none'} ${repeated === 1 ? 'has' : 'have'} been here before`,
  },
}

/** Why two stories count as one, and why the earlier one was rejected, as phrases for editors. */
export function duplicateReasons({ title, sources, story }: Duplicate, language: 'de' | 'en'): readonly string[] {
  const say = words[language]
  return [
    ...(title.shared > 0 ? [say.title(title.shared, title.of)] : []),
    ...(sources.shared > 0 ? [say.sources(sources.shared, sources.of)] : []),
    ...(story.why === null ? [] : [say.rejected(story.why)]),
  ]
}

/** One line on how many stories were looked for, among how many, and how many of them were found. */
export function duplicatesSummary(asked: number, known: number, repeated: number, language: 'de' | 'en'): string {
  return words[language].summary(asked, known, repeated)
}

/** Where a story stands, in the language of the editors. */
export function stateWords(state: StoryState, language: 'de' | 'en'): string {
  return words[language].states[state]
}
