import { FolderMissing } from '#lib/content/folder-missing.ts'
import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import { FileRefused } from '#lib/desk/file-refused.ts'
import { RefusedFolder } from '#lib/export/place.ts'
import { argumentWords, isArgumentError } from './argument-error.ts'
import { diskWords } from './disk-words.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { WrongUse } from './wrong-use.ts'

/** What an editor is told when a command breaks off, and the code it ends with. */
export interface Explanation {
  readonly message: string
  readonly code: ExitCode
  /** Whether the help of the command says more. */
  readonly isHelped: boolean
}

/** Explains why a command broke off; never with a stack trace. */
export function explainError(error: unknown, language: MessageLanguage): Explanation {
  if (error instanceof WrongUse) return wrongUse(language === 'de' ? error.german : error.message, true)
  if (isArgumentError(error)) return wrongUse(argumentWords(error, language), true)
  if (error instanceof FolderMissing) return wrongUse(folderMissing[language](error.folder), false)
  if (error instanceof RefusedFolder) return wrongUse(language === 'de' ? error.german : error.message, false)
  if (error instanceof FileRefused) {
    const message = refusals[language][error.reason](error.path)
    return error.reason === 'link' || error.reason === 'outside'
      ? wrongUse(message, false)
      : { message, code: exitCodes.machine, isHelped: false }
  }
  return { message: diskWords(error, language), code: exitCodes.machine, isHelped: false }
}

function wrongUse(message: string, isHelped: boolean): Explanation {
  return { message, code: exitCodes.wrongUse, isHelped }
}

const folderMissing = {
  de: (folder: string) => `In ${folder} liegt keine Publikation. KIOSK_CONTENT nennt ihren Ordner.`,
  en: (folder: string) => `There is no publication in ${folder}. KIOSK_CONTENT names its folder.`,
}

type Refusals = Readonly<Record<FileRefused['reason'], (path: string) => string>>

const refusals: Readonly<Record<MessageLanguage, Refusals>> = {
  de: {
    busy: path =>
      `${path} ist da: Ein anderer Befehl ändert die Datei gerade, oder er wurde unterbrochen. Läuft keiner mehr, löschen Sie ${path}.`,
    changed: path =>
      `${path} hat inzwischen jemand geändert; die Datei bleibt, wie sie ist. Rufen Sie den Befehl noch einmal auf.`,
    link: path => `${path} ist ein symbolischer Link und bleibt, wie er ist. Nennen Sie die Datei, zu der er führt.`,
    outside: path =>
      `${path} läge außerhalb der Publikation, denn ein Ordner auf dem Weg ist ein Link; nichts wurde geändert.`,
  },
  en: {
    busy: path =>
      `${path} is there: another command is changing that file, or was interrupted. If none is running, remove ${path}.`,
    changed: path => `${path} was changed by somebody meanwhile; it stays as it is. Run the command again.`,
    link: path => `${path} is a symbolic link and stays as it is. Name the file that it leads to.`,
    outside: path =>
      `${path} would lie outside of the publication, as a folder on the way is a link; nothing was changed.`,
  },
}
