import { counted } from './counted.ts'

interface CleanWords {
  readonly would: (changed: number, files: number) => string
  readonly did: (changed: number, files: number) => string
}

/** What `kiosk clean` says when it is done, by the language of editors. */
export const cleanWords: Readonly<Record<'de' | 'en', CleanWords>> = {
  de: {
    would: (changed, files) =>
      changed === 0
        ? `Nichts zu tun in ${inFiles(files)}.`
        : `${changed} von ${files} Dateien ${changed === 1 ? 'würde' : 'würden'} sich ändern. --write schreibt sie.`,
    did: (changed, files) => `${changed} von ${inFiles(files)} geändert.`,
  },
  en: {
    would: (changed, files) =>
      changed === 0
        ? `Nothing to do in ${counted(files, 'file')}.`
        : `${changed} of ${counted(files, 'file')} would change. --write writes them.`,
    did: (changed, files) => `${changed} of ${counted(files, 'file')} changed.`,
  },
}

function inFiles(count: number): string {
  return count === 1 ? '1 Datei' : `${count} Dateien`
}
