import type { Wording } from './messages.ts'

/** What is said about publications of Jekyll only. */
export interface JekyllMessages {
  readonly dateUnreadable: (found: string, counts: string) => Wording
  readonly dateRolled: (name: string, counts: string) => Wording
  readonly languageAssumed: (unstated: number, all: number, language: string) => Wording
  readonly pagesUnread: (count: number, example: string) => Wording
  readonly sourceElsewhere: (source: string) => Wording
  readonly sourceMissing: (source: string) => Wording
}

/** These words, per language of editors. */
export const jekyllWordings: Readonly<Record<'de' | 'en', JekyllMessages>> = {
  de: {
    dateUnreadable: (found, counts) => ({
      message: `Das Feld „date“ sagt „${found}“, was nicht sicher zu lesen ist; es gilt das Datum im Dateinamen, ${counts}.`,
      hint: 'Schreiben Sie `date: 2025-08-11` oder `date: 2025-08-11 09:30 +0200`.',
    }),
    dateRolled: (name, counts) => ({
      message: `Der Dateiname „${name}“ beginnt mit einem Datum, das es nicht gibt; wie bei Jekyll gilt ${counts}.`,
      hint: 'Ergänzen Sie `date:` im Vorspann: Ein anderer Dateiname änderte die frühere Adresse.',
    }),
    languageAssumed: (unstated, all, language) => ({
      message: `${unstated} von ${all} Artikeln nennen keine Sprache; sie gelten als „${language}“.`,
      hint: 'Nennen Sie ihre Sprache ein für allemal in _config.yml: `lang: de` für Deutsch, `lang: en` für Englisch (in site.yaml `languages: [de]`).',
    }),
    pagesUnread: (count, example) => ({
      message: `${count} Markdown-Dateien, etwa ${example}, sind weder Artikel noch Entwürfe und werden nicht exportiert; Links auf sie führen ins Leere.`,
      hint: 'Was Leser weiter brauchen, gehört nach pages/ einer Publikation mit site.yaml; anderes nennen Sie in _config.yml unter `exclude`.',
    }),
    sourceElsewhere: source => ({
      message: `Die Publikation liegt in „${source}“ (\`source\`); alle anderen Fundstellen zählen von dort.`,
      hint: 'Hier ist nichts zu tun.',
    }),
    sourceMissing: source => ({
      message: `\`source\` nennt „${source}“, das kein Ordner in der Publikation ist; gelesen wird die ganze Publikation.`,
      hint: 'Berichtigen Sie `source`, oder erzeugen Sie den Ordner, bevor Sie exportieren.',
    }),
  },
  en: {
    dateUnreadable: (found, counts) => ({
      message: `The field “date” says “${found}”, which cannot be read for certain; the date in the file name counts, ${counts}.`,
      hint: 'Write `date: 2025-08-11` or `date: 2025-08-11 09:30 +0200`.',
    }),
    dateRolled: (name, counts) => ({
      message: `The file name “${name}” begins with a date that does not exist; as in Jekyll, ${counts} counts.`,
      hint: 'Add `date:` to the front matter: another file name would change the former address.',
    }),
    languageAssumed: (unstated, all, language) => ({
      message: `${unstated} of ${all} articles state no language; they count as “${language}”.`,
      hint: 'Say in _config.yml, once for all, which language they are in: `lang: en` for English, `lang: de` for German (in site.yaml `languages: [en]`).',
    }),
    pagesUnread: (count, example) => ({
      message: `${count} Markdown files, such as ${example}, are neither articles nor drafts and are not exported; links to them lead nowhere.`,
      hint: 'What readers still need belongs in pages/ of a publication with site.yaml; name the rest under `exclude` in _config.yml.',
    }),
    sourceElsewhere: source => ({
      message: `The publication lies in “${source}” (\`source\`); all other places in this report count from there.`,
      hint: 'Nothing is to be done here.',
    }),
    sourceMissing: source => ({
      message: `\`source\` names “${source}”, which is no folder of the publication; the whole publication is read.`,
      hint: 'Correct `source`, or make the folder before you export.',
    }),
  },
}
