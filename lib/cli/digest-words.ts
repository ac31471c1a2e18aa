import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'

/** What `kiosk digest` tells an editor. */
export interface DigestReport {
  readonly subject: string
  readonly preheader: string
  /** Articles with their introduction, as headlines, and not named at all. */
  readonly items: number
  readonly headlines: number
  readonly omitted: number
  readonly corrections: number
  readonly withdrawn: number
}

interface DigestWords {
  readonly report: (report: DigestReport) => readonly string[]
  /** Why some articles have less than others; `null` where all have the same. */
  readonly shortened: (report: DigestReport, isLimited: boolean) => string | null
  readonly nothing: (days: string) => string
  readonly notWritten: string
}

const en: DigestWords = {
  report: ({ subject, preheader, items, headlines, omitted, corrections, withdrawn }) => [
    `Subject:   ${subject}`,
    `Preheader: ${preheader}`,
    `Articles:  ${items} with introduction, ${headlines} as headlines, ${omitted} not named; corrections: ${corrections}, withdrawals: ${withdrawn}`,
  ],
  shortened: ({ headlines, omitted }, isLimited) =>
    headlines + omitted === 0
      ? null
      : `Not all articles have ${isLimited ? 'an introduction, as --limit says' : 'room in an email that Gmail shows whole'}; headlines only: ${headlines}${omitted === 0 ? '' : `, left to the archive: ${omitted}`}.`,
  nothing: days => `Nothing was published, corrected or withdrawn: ${days}. No file was written.`,
  notWritten: 'No newsletter was written. Mend the errors, or leave those files out with --keep-going.',
}

const de: DigestWords = {
  report: ({ subject, preheader, items, headlines, omitted, corrections, withdrawn }) => [
    `Betreff:   ${subject}`,
    `Preheader: ${preheader}`,
    `Artikel:   ${items} mit Vorspann, ${headlines} als Schlagzeilen, ${omitted} nicht genannt; Korrekturen: ${corrections}, zurückgezogen: ${withdrawn}`,
  ],
  shortened: ({ headlines, omitted }, isLimited) =>
    headlines + omitted === 0
      ? null
      : `${isLimited ? 'Nicht alle Artikel haben einen Vorspann, denn so will es --limit' : 'Nicht alle Artikel haben Platz in einer E-Mail, die Gmail ganz zeigt'}; nur als Schlagzeile: ${headlines}${omitted === 0 ? '' : `, dem Archiv überlassen: ${omitted}`}.`,
  nothing: days =>
    `Nichts wurde veröffentlicht, korrigiert oder zurückgezogen: ${days}. Es wurde keine Datei geschrieben.`,
  notWritten:
    'Es wurde kein Newsletter geschrieben. Beheben Sie die Fehler, oder lassen Sie diese Dateien mit --keep-going weg.',
}

/** The words of `kiosk digest` in one language of editors. */
export function digestWords(language: MessageLanguage): DigestWords {
  return { de, en }[language]
}
