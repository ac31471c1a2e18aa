interface CleanWords {
  readonly would: (changed: number, files: number) => string
  readonly did: (changed: number, files: number) => string
}

/** What `kiosk clean` says when it is done, by the language of editors. */
export const cleanWords: Readonly<Record<'de' | 'en', CleanWords>> = {
  de: {
    would: (changed, files) => `${changed} von ${files} Dateien würden sich ändern. --write schreibt sie.`,
    did: (changed, files) => `${changed} von ${files} Dateien geändert.`,
  },
  en: {
    would: (changed, files) => `${changed} of ${files} files would change. --write writes them.`,
    did: (changed, files) => `${changed} of ${files} files changed.`,
  },
}
