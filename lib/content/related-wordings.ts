import type { Wording } from './messages.ts'

/** What is said about articles that others name as related. */
export interface RelatedMessages {
  readonly relatedUnknown: (name: string, guess: string | null) => Wording
  readonly relatedUnclear: (name: string, files: readonly string[]) => Wording
}

/** These words, per language of editors. */
export const relatedWordings: Readonly<Record<'de' | 'en', RelatedMessages>> = {
  de: {
    relatedUnknown: (name, guess) => ({
      message: `Kein anderer Artikel heißt „${name}“.${guess === null ? '' : ` Meinten Sie „${guess}“?`}`,
      hint: 'Nennen Sie in `related` die Datei, das Ende der Adresse oder die Adresse eines Artikels, oder löschen Sie den Eintrag.',
    }),
    relatedUnclear: (name, files) => ({
      message: `„${name}“ kann mehrere Artikel meinen: ${files.join(', ')}.`,
      hint: 'Nennen Sie in `related` die Datei.',
    }),
  },
  en: {
    relatedUnknown: (name, guess) => ({
      message: `No other article is called “${name}”.${guess === null ? '' : ` Did you mean “${guess}”?`}`,
      hint: 'Name in `related` the file, the end of the address or the address of an article, or delete the entry.',
    }),
    relatedUnclear: (name, files) => ({
      message: `“${name}” may mean several articles: ${files.join(', ')}.`,
      hint: 'Name in `related` the file.',
    }),
  },
}
