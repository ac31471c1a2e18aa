import type { Issue } from '#lib/article/issue.ts'
import type { LeftOut } from '#lib/article/library.ts'
import { toExclusion } from './exclusion.ts'
import { type Kind, kindOf, type Layout, toLayout } from './layout.ts'
import { type MessageLanguage, messagesIn } from './message-dictionaries.ts'
import type { Messages } from './messages.ts'
import { startOfFile } from './place.ts'
import type { PublicationSettings } from './publication-settings.ts'
import { type FileRead, readFiles } from './read-files.ts'
import { type PublicationOverrides, readPublication, settingsFiles } from './read-publication.ts'
import { readRejected } from './rejected.ts'
import { sourceFolder } from './source-folder.ts'
import { toStrayIssues } from './stray-issues.ts'
import { type Walk, walkFolder } from './walk-folder.ts'

/** A publication's folder, and the language in which its editors are spoken to. */
export interface ReadOptions extends PublicationOverrides {
  readonly folder: string
  readonly messages: MessageLanguage
}

/** A publication before its articles and pages are opened: its settings, what lies where, and what is to be said about that. */
export interface Survey {
  readonly settings: PublicationSettings
  readonly kind: Kind
  /** Where the articles' paths begin: the publication's folder, or where Jekyll's `source` says. */
  readonly folder: string
  readonly layout: Layout
  readonly messages: Messages
  /** The settings as they lie on disk. */
  readonly reads: readonly FileRead[]
  readonly issues: readonly Issue[]
  readonly leftOut: readonly LeftOut[]
}

/** Looks through a publication's folder. Throws `FolderMissing` where there is none. */
export async function surveyFolder(options: ReadOptions): Promise<Survey> {
  const { folder } = options
  const messages = messagesIn(options.messages)
  const walk = await walkFolder(folder)
  const present = new Set(walk.files)
  const reads = await readFiles(
    folder,
    settingsFiles.filter(file => present.has(file)),
  )
  const kind = kindOf(walk.files)
  const settings = readPublication(contentsOf(reads), kind === 'jekyll', options, messages)
  const place = await placeOf(settings, { folder, walk }, messages)
  const layout = toLayout(place.walk.files, toExclusion(settings.exclude), kind)
  const strays = toStrayIssues(layout, place.walk, messages)
  const rejected = await readRejected(folder, messages)
  const failures = reads.flatMap(read => toFailure(read, messages))
  return {
    settings,
    kind,
    folder: place.folder,
    layout,
    messages,
    reads,
    issues: [...settings.issues, ...rejected.issues, ...place.issues, ...strays.issues, ...failures],
    leftOut: [...strays.leftOut, ...failures.map(toLeftOut)],
  }
}

/** What is to be said about a file that cannot be read; nothing about any other. */
export function toFailure(read: FileRead, messages: Messages): readonly Issue[] {
  if ('content' in read) return []
  const wording = messages.unreadable(read.reason)
  return [{ file: read.path, place: startOfFile, rule: 'schema/unreadable', level: 'error', ...wording }]
}

/** A file that cannot be read, as one that is left out. */
export function toLeftOut({ file }: Pick<Issue, 'file'>): LeftOut {
  return { file, reason: 'invalid' }
}

/** Bytes of those files that could be read, by their paths. */
export function contentsOf(reads: readonly FileRead[]): ReadonlyMap<string, Uint8Array> {
  return new Map(reads.flatMap(read => ('content' in read ? [[read.path, read.content] as const] : [])))
}

interface Whereabouts {
  readonly folder: string
  readonly walk: Walk
}

/** Where the files of a publication lie: in its folder, or where Jekyll's `source` says. */
async function placeOf(
  { source, file }: PublicationSettings,
  whole: Whereabouts,
  messages: Messages,
): Promise<Whereabouts & { readonly issues: readonly Issue[] }> {
  if (source === '') return { ...whole, issues: [] }
  const folder = await sourceFolder(whole.folder, source)
  const wording = folder ? messages.sourceElsewhere(source) : messages.sourceMissing(source)
  const rule = folder ? 'schema/source-elsewhere' : 'schema/source-missing'
  const issues: readonly Issue[] = [{ file, place: startOfFile, rule, level: 'warning', ...wording }]
  return folder ? { folder, walk: await walkFolder(folder), issues } : { ...whole, issues }
}
