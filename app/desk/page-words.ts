import type { Lifecycle } from '#lib/article/lifecycle.ts'

/** The words of the desk's pages in one of the languages editors are spoken to. */
export interface PageWords {
  readonly desk: string
  readonly nothing: string
  readonly broken: string
  readonly problems: string
  readonly clean: string
  readonly noProblems: string
  readonly duplicates: string
  readonly topics: string
  readonly sources: string
  readonly noSources: string
  readonly gates: string
  readonly preview: string
  readonly changed: string
  readonly lost: string
  readonly tick: string
  readonly score: (percent: number) => string
  readonly reviewed: (by: string, day: string) => string
  readonly counts: (problems: number, duplicates: number, sources: number) => string
  readonly waitsFor: Readonly<
    Record<Exclude<Lifecycle, 'live' | 'expired' | 'withdrawn'> | 'problems' | 'reopened', string>
  >
  readonly state: Readonly<Record<'open' | 'passed' | 'reopened', string>>
}

const de: PageWords = {
  desk: 'Redaktion',
  nothing: 'Nichts wartet: Alle Artikel sind veröffentlicht und geprüft.',
  broken: 'Nicht lesbar',
  problems: 'Probleme',
  clean: 'Was ein Modell um den Text gelassen hat, nimmt dieser Befehl weg; ohne --write zeigt er es nur:',
  noProblems: 'Keine Probleme gefunden.',
  duplicates: 'War das schon da?',
  topics: 'Themen',
  sources: 'Quellen',
  noSources: 'Der Artikel nennt keine Quellen.',
  gates: 'Prüfungen',
  preview: 'Ansehen, wie er erscheinen wird',
  changed: 'Seit der Prüfung geändert',
  lost: 'Der geprüfte Text ist weder in Git noch als Kopie zu finden; lesen Sie den ganzen Artikel.',
  tick: 'Nach der Prüfung im Terminal:',
  score: percent => `zu ${percent} % ähnlich`,
  reviewed: (by, day) => `${by}, ${day}`,
  counts: (problems, duplicates, sources) =>
    [
      problems === 0 ? 'keine Probleme' : problems === 1 ? '1 Problem' : `${problems} Probleme`,
      duplicates === 0 ? null : duplicates === 1 ? '1 ähnlicher Artikel' : `${duplicates} ähnliche Artikel`,
      sources === 0 ? 'keine Quelle' : sources === 1 ? '1 Quelle' : `${sources} Quellen`,
    ]
      .filter(part => part !== null)
      .join(' · '),
  waitsFor: {
    problems: 'Mit Fehlern',
    reopened: 'Nach der Prüfung geändert',
    gated: 'Es fehlt eine Prüfung',
    draft: 'Entwürfe',
    scheduled: 'Geplant',
  },
  state: { open: 'offen', passed: 'bestanden', reopened: 'wieder offen' },
}

const en: PageWords = {
  desk: 'Desk',
  nothing: 'Nothing waits: all articles are published and reviewed.',
  broken: 'Cannot be read',
  problems: 'Problems',
  clean: 'This command takes off what a model left around the text; without --write it only shows it:',
  noProblems: 'No problems found.',
  duplicates: 'Has this been here before?',
  topics: 'Topics',
  sources: 'Sources',
  noSources: 'The article names no sources.',
  gates: 'Gates',
  preview: 'See it as it will appear',
  changed: 'Changed since it was reviewed',
  lost: 'The reviewed text is neither in Git nor kept as a copy; read the whole article.',
  tick: 'When you have checked it, in a terminal:',
  score: percent => `${percent}% alike`,
  reviewed: (by, day) => `${by}, ${day}`,
  counts: (problems, duplicates, sources) =>
    [
      problems === 0 ? 'no problems' : problems === 1 ? '1 problem' : `${problems} problems`,
      duplicates === 0 ? null : duplicates === 1 ? '1 similar article' : `${duplicates} similar articles`,
      sources === 0 ? 'no source' : sources === 1 ? '1 source' : `${sources} sources`,
    ]
      .filter(part => part !== null)
      .join(' · '),
  waitsFor: {
    problems: 'With errors',
    reopened: 'Changed after review',
    gated: 'Lacks a review',
    draft: 'Drafts',
    scheduled: 'Scheduled',
  },
  state: { open: 'open', passed: 'passed', reopened: 'open again' },
}

/** The words of the desk's pages in a language. */
export function pageWords(language: 'de' | 'en'): PageWords {
  return language === 'de' ? de : en
}
