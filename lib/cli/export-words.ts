import type { Lifecycle } from '#lib/article/lifecycle.ts'
import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import type { Account } from '#lib/export/findings.ts'
import type { Seal } from '#lib/export/seal.ts'
import { formatBytes } from './format-bytes.ts'

/** What changed in a site, as counts; `unchanged` and `seconds` where they are known. */
interface Written {
  readonly out: string
  readonly seal: Pick<Seal, 'bytes' | 'files'>
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged?: number
  readonly seconds?: number
}

interface ExportWords {
  /** One line that accounts for every file of a publication: how many are live, drafts, scheduled, left out. */
  readonly account: (account: Account) => string
  readonly written: (written: Written) => string
  readonly refused: (errors: number) => string
  readonly part: (folder: string, index: number, of: number, outputs: number) => string
  readonly interrupted: string
}

const order: readonly Lifecycle[] = ['live', 'expired', 'withdrawn', 'scheduled', 'gated', 'draft']

const en: ExportWords = {
  account: account => {
    const { files, parts } = counted(account, lifecycle => lifecycle)
    const { leftOut, pages } = account
    return `${files} ${files === 1 ? 'file' : 'files'}: ${[...parts, `${pages} standing ${pages === 1 ? 'page' : 'pages'}`, `${leftOut} left out`].join(', ')}`
  },
  written: ({ added, changed, out, removed, seal, seconds, unchanged }) =>
    joined([
      `${out}: ${seal.files} files`,
      formatBytes(seal.bytes),
      `${added} new`,
      `${changed} changed`,
      unchanged !== undefined && `${unchanged} unchanged`,
      `${removed} removed`,
      seconds !== undefined && `in ${seconds.toFixed(1)} s`,
    ]),
  refused: errors =>
    `Not exported: ${errors} ${errors === 1 ? 'error' : 'errors'}. Mend what is wrong, or leave those files out with --keep-going.`,
  part: (folder, index, of, outputs) => `${folder}: part ${index} of ${of}, ${outputs} pages and texts`,
  interrupted: 'Interrupted. The last export is untouched.',
}

const stages: Readonly<Record<Lifecycle, string>> = {
  live: 'live',
  expired: 'abgelaufen',
  withdrawn: 'zurückgezogen',
  scheduled: 'geplant',
  gated: 'zu prüfen',
  draft: 'im Entwurf',
}

const de: ExportWords = {
  account: account => {
    const { files, parts } = counted(account, lifecycle => stages[lifecycle])
    const { leftOut, pages } = account
    return `${files} ${files === 1 ? 'Datei' : 'Dateien'}: ${[...parts, `${pages} feste ${pages === 1 ? 'Seite' : 'Seiten'}`, `${leftOut} ausgelassen`].join(', ')}`
  },
  written: ({ added, changed, out, removed, seal, seconds, unchanged }) =>
    joined([
      `${out}: ${seal.files} Dateien`,
      formatBytes(seal.bytes).replace('.', ','),
      `${added} neu`,
      `${changed} geändert`,
      unchanged !== undefined && `${unchanged} unverändert`,
      `${removed} entfernt`,
      seconds !== undefined && `in ${seconds.toFixed(1).replace('.', ',')} s`,
    ]),
  refused: errors =>
    `Nicht exportiert: ${errors} Fehler. Beheben Sie, was falsch ist, oder lassen Sie diese Dateien mit --keep-going weg.`,
  part: (folder, index, of, outputs) => `${folder}: Teil ${index} von ${of}, ${outputs} Seiten und Texte`,
  interrupted: 'Abgebrochen. Der letzte Export ist unverändert.',
}

/** What `kiosk export` says of what it did, per language of editors. */
export const exportWords: Readonly<Record<MessageLanguage, ExportWords>> = { de, en }

function counted({ articles, leftOut, pages }: Account, nameOf: (lifecycle: Lifecycle) => string) {
  const present = order.filter(lifecycle => articles[lifecycle] !== undefined)
  return {
    files: present.reduce((sum, lifecycle) => sum + (articles[lifecycle] ?? 0), pages + leftOut),
    parts: present.map(lifecycle => `${articles[lifecycle]} ${nameOf(lifecycle)}`),
  }
}

function joined(parts: readonly (string | false)[]): string {
  return parts.filter(part => part !== false).join(', ')
}
