import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import type { NoArticle } from './no-article.ts'

/** What a newsroom is told about an answer that was taken in. */
interface IntakeWords {
  readonly noArticle: Readonly<Record<NoArticle | 'encoding', string>>
  readonly removed: (rule: string, text: string) => string
  readonly dropped: (fields: readonly string[]) => string
  readonly left: (rule: string, text: string) => string
  readonly repeats: string
  readonly known: (title: string, earlier: string) => string
  readonly noTitles: string
}

const words: Readonly<Record<MessageLanguage, IntakeWords>> = {
  en: {
    noArticle: {
      empty: 'Not taken in: the answer holds no text.',
      encoding: 'Not taken in: the answer is no text in UTF-8.',
      'web-page': 'Not taken in: the answer is a web page, probably the error of a service.',
      data: 'Not taken in: the answer is data and no article, probably the error of a service.',
      refusal: 'Not taken in: the model refuses, or says what it could not do.',
      promise: 'Not taken in: the model only announces an article.',
      placeholder: 'Not taken in: the answer is a form with gaps to fill in.',
      short: 'Not taken in: the answer is too short for an article.',
    },
    removed: (rule, text) => `removed  ${rule}  ${text}`,
    dropped: fields => `dropped  fields that the answer claims: ${fields.join(', ')}`,
    left: (rule, text) => `look at  ${rule}  ${text}`,
    repeats: 'This story seems to have been here before:',
    known: (title, earlier) => `not new: ${title} (${earlier})`,
    noTitles: 'The answer holds no headlines.',
  },
  de: {
    noArticle: {
      empty: 'Nicht übernommen: Die Antwort enthält keinen Text.',
      encoding: 'Nicht übernommen: Die Antwort ist kein Text in UTF-8.',
      'web-page': 'Nicht übernommen: Die Antwort ist eine Webseite, wohl die Fehlermeldung eines Dienstes.',
      data: 'Nicht übernommen: Die Antwort sind Daten und kein Artikel, wohl die Fehlermeldung eines Dienstes.',
      refusal: 'Nicht übernommen: Das Modell lehnt ab oder sagt, was es nicht konnte.',
      promise: 'Nicht übernommen: Das Modell kündigt den Artikel nur an.',
      placeholder: 'Nicht übernommen: Die Antwort ist eine Vorlage mit Lücken zum Ausfüllen.',
      short: 'Nicht übernommen: Die Antwort ist zu kurz für einen Artikel.',
    },
    removed: (rule, text) => `entfernt   ${rule}  ${text}`,
    dropped: fields => `verworfen  Felder, die die Antwort behauptet: ${fields.join(', ')}`,
    left: (rule, text) => `ansehen    ${rule}  ${text}`,
    repeats: 'Diese Geschichte gab es anscheinend schon:',
    known: (title, earlier) => `nicht neu: ${title} (${earlier})`,
    noTitles: 'Die Antwort enthält keine Überschriften.',
  },
}

/** The words of the intake in one language of editors. */
export function intakeWords(language: MessageLanguage): IntakeWords {
  return words[language]
}
