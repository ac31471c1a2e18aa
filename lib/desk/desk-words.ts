import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import { guessIn } from './guess-in.ts'

/** What editors are told when they write, review and publish. */
export interface DeskWords {
  readonly fileTaken: (file: string) => string
  readonly frontMatter: (file: string) => string
  readonly hasErrors: (file: string) => string
  readonly gateUnknown: (gate: string, gates: readonly string[], guess: string | null) => string
  readonly noGates: string
  readonly personUnknown: (person: string, people: readonly string[], guess: string | null) => string
  readonly ticked: (gate: string, by: string, file: string) => string
  readonly alreadyTicked: (gate: string, file: string) => string
  readonly nothingWaits: string
  readonly reopened: (gate: string) => string
  readonly notADraft: (file: string) => string
  readonly staysDraft: (file: string) => string
  readonly lacksGates: (gates: readonly string[], commands: readonly string[]) => string
  readonly addressTaken: (path: string, by: string) => string
  readonly published: (from: string, to: string) => string
  readonly scheduled: (when: string) => string
  readonly topicUnknown: (topic: string, topics: readonly string[], guess: string | null) => string
  readonly languageUnlisted: (language: string, languages: readonly string[]) => string
  readonly slugEmpty: (title: string) => string
}

const en: DeskWords = {
  fileTaken: file =>
    `${file} is there already; nothing was overwritten. Choose another title or date, or remove that file.`,
  frontMatter: file => `The front matter of ${file} cannot be changed. kiosk check names the place.`,
  hasErrors: file => `${file} has errors. Mend them first; nothing was changed.`,
  gateUnknown: (gate, gates, guess) =>
    `There is no gate “${gate}”.${guessIn('en', guess)} The gates are: ${gates.join(', ')}.`,
  noGates: 'This publication names no gates. Name them in site.yaml, for example: gates: [facts, sources]',
  personUnknown: (person, people, guess) =>
    `people.yaml knows nobody called “${person}”.${guessIn('en', guess)} The keys are: ${people.join(', ')}.`,
  ticked: (gate, by, file) => `Gate “${gate}” ticked by ${by} for the text as it stands now: ${file}`,
  alreadyTicked: (gate, file) => `Gate “${gate}” is ticked for this very text already: ${file}`,
  nothingWaits: 'Nothing waits for review.',
  reopened: gate => `${gate} (text changed)`,
  notADraft: file => `${file} is no draft; it is published or needs no publishing.`,
  staysDraft: file =>
    `${file} would stay a draft, because _config.yml says so for its folder (defaults, published: false).`,
  lacksGates: (gates, commands) =>
    `The text as it stands lacks the gates: ${gates.join(', ')}. Whoever has checked it runs:\n${lines(commands)}`,
  addressTaken: (path, by) => `The address ${path} belongs to ${by}. Choose another date, or set \`slug\`.`,
  published: (from, to) => (from === to ? `${to} is live.` : `${from} is now ${to}`),
  scheduled: when => `It appears with the first export after ${when}.`,
  topicUnknown: (topic, topics, guess) =>
    `There is no topic “${topic}”.${guessIn('en', guess)} The topics are: ${topics.join(', ')}.`,
  languageUnlisted: (language, languages) =>
    `The publication has no language “${language}”. Its languages are: ${languages.join(', ')}.`,
  slugEmpty: title => `No address can be made of the title “${title}”: it has neither letters nor digits.`,
}

const de: DeskWords = {
  fileTaken: file =>
    `${file} gibt es schon; nichts wurde überschrieben. Wählen Sie einen anderen Titel oder Tag, oder entfernen Sie die Datei.`,
  frontMatter: file => `Die Felder am Anfang von ${file} lassen sich nicht ändern. kiosk check nennt die Stelle.`,
  hasErrors: file => `${file} hat Fehler. Beheben Sie sie zuerst; nichts wurde geändert.`,
  gateUnknown: (gate, gates, guess) =>
    `Eine Prüfung „${gate}“ gibt es nicht.${guessIn('de', guess)} Die Prüfungen sind: ${gates.join(', ')}.`,
  noGates:
    'Diese Publikation nennt keine Prüfungen. Nennen Sie sie in site.yaml, zum Beispiel: gates: [facts, sources]',
  personUnknown: (person, people, guess) =>
    `In people.yaml steht niemand namens „${person}“.${guessIn('de', guess)} Die Schlüssel sind: ${people.join(', ')}.`,
  ticked: (gate, by, file) => `Prüfung „${gate}“ von ${by} für den jetzigen Text vermerkt: ${file}`,
  alreadyTicked: (gate, file) => `Die Prüfung „${gate}“ ist für genau diesen Text schon vermerkt: ${file}`,
  nothingWaits: 'Nichts wartet auf Prüfung.',
  reopened: gate => `${gate} (Text geändert)`,
  notADraft: file => `${file} ist kein Entwurf; der Artikel ist veröffentlicht oder braucht es nicht zu werden.`,
  staysDraft: file =>
    `${file} bliebe ein Entwurf, weil _config.yml es für den Ordner so sagt (defaults, published: false).`,
  lacksGates: (gates, commands) =>
    `Dem jetzigen Text fehlen die Prüfungen: ${gates.join(', ')}. Wer ihn geprüft hat, ruft auf:\n${lines(commands)}`,
  addressTaken: (path, by) =>
    `Die Adresse ${path} gehört ${by}. Wählen Sie einen anderen Tag, oder setzen Sie \`slug\`.`,
  published: (from, to) => (from === to ? `${to} ist veröffentlicht.` : `${from} ist jetzt ${to}`),
  scheduled: when => `Der Artikel erscheint mit dem ersten Export nach ${when}.`,
  topicUnknown: (topic, topics, guess) =>
    `Ein Thema „${topic}“ gibt es nicht.${guessIn('de', guess)} Die Themen sind: ${topics.join(', ')}.`,
  languageUnlisted: (language, languages) =>
    `Die Publikation hat keine Sprache „${language}“. Ihre Sprachen sind: ${languages.join(', ')}.`,
  slugEmpty: title => `Aus dem Titel „${title}“ wird keine Adresse: Er hat weder Buchstaben noch Ziffern.`,
}

/** The words of the desk in one language of editors. */
export function deskWords(language: MessageLanguage): DeskWords {
  return language === 'de' ? de : en
}

function lines(commands: readonly string[]): string {
  return commands.map(command => `  ${command}`).join('\n')
}
