import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Issue } from '#lib/article/issue.ts'
import type { Library } from '#lib/article/library.ts'
import type { SourceFile } from './article-context.ts'
import { assembleLibrary } from './assemble-library.ts'
import { toExclusion } from './exclusion.ts'
import { type Kind, kindOf, toLayout } from './layout.ts'
import { mediaFiles } from './media-files.ts'
import { type MessageLanguage, messagesIn } from './message-dictionaries.ts'
import type { Messages } from './messages.ts'
import { byPlace } from './notes.ts'
import { startOfFile } from './place.ts'
import { placementOf } from './placement.ts'
import type { PostHabits } from './post-habits.ts'
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

/**
 * Reads a publication: everything valid in its folder, and what is to be said about the rest. Throws `FolderMissing` where there is
 * no folder; every other fault becomes an issue. A draft without any date takes the time its file was last changed, as in Jekyll.
 */
export async function readLibrary(options: ReadOptions): Promise<Library> {
  return (await readWithContents(options)).library
}

/** A publication as it lies on disk, for whoever changes its files. */
export interface ReadPublication {
  readonly library: Library
  /** Bytes of articles, pages and settings by their paths. */
  readonly contents: ReadonlyMap<string, Uint8Array>
  /** Where the articles' paths begin: the publication's folder, or where Jekyll's `source` says. */
  readonly folder: string
  readonly kind: Kind
  readonly posts: PostHabits
}

/** Reads a publication as `readLibrary` does, and hands out what its files hold and how they lie. */
export async function readWithContents(options: ReadOptions): Promise<ReadPublication> {
  const { folder } = options
  const messages = messagesIn(options.messages)
  const walk = await walkFolder(folder)
  const settings = await readFiles(
    folder,
    settingsFiles.filter(file => walk.files.includes(file)),
  )
  const settingsContents = contentsOf(settings)
  const kind = kindOf(walk.files)
  const publication = readPublication(settingsContents, kind === 'jekyll', options, messages)
  const place = await placeOf(publication, { folder, walk }, messages)
  const layout = toLayout(place.walk.files, toExclusion(publication.exclude), kind)
  const articles = await readFiles(place.folder, layout.articles)
  const pages = await readFiles(place.folder, layout.pages)
  const library = assembleLibrary({
    settings: publication,
    articles: opened(articles),
    pages: opened(pages),
    media: layout.media,
    undatedDrafts: await changeTimes(place.folder, layout.articles),
    messages,
  })
  const strays = toStrayIssues(layout, place.walk, messages)
  const rejected = await readRejected(folder, messages)
  const failed = [...settings, ...articles, ...pages].flatMap(read => toFailure(read, messages))
  const whole: Library = {
    ...library,
    issues: [
      ...publication.issues,
      ...rejected.issues,
      ...place.issues,
      ...library.issues,
      ...strays.issues,
      ...failed,
    ].sort(byPlace),
    leftOut: [
      ...library.leftOut,
      ...strays.leftOut,
      ...failed.map(({ file }) => ({ file, reason: 'invalid' as const })),
    ].sort((a, b) => (a.file < b.file ? -1 : 1)),
    media: await mediaFiles(place.folder, layout.media, library.articles),
  }
  return {
    library: whole,
    contents: contentsOf([...settings, ...articles, ...pages]),
    folder: place.folder,
    kind,
    posts: publication.posts,
  }
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

function contentsOf(reads: readonly FileRead[]): ReadonlyMap<string, Uint8Array> {
  return new Map(opened(reads).map(({ path, content }) => [path, content]))
}

function opened(reads: readonly FileRead[]): readonly (SourceFile & { readonly content: Uint8Array })[] {
  return reads.flatMap(read => ('content' in read ? [read] : []))
}

function toFailure(read: FileRead, messages: Messages): readonly Issue[] {
  if ('content' in read) return []
  const wording = messages.unreadable(read.reason)
  return [{ file: read.path, place: startOfFile, rule: 'schema/unreadable', level: 'error', ...wording }]
}

async function changeTimes(folder: string, articles: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const undated = articles.filter(path => placementOf(path).date === null)
  const times = await Promise.all(
    undated.map(path =>
      stat(join(folder, path)).then(
        ({ mtimeMs }) => Math.trunc(mtimeMs),
        () => 0,
      ),
    ),
  )
  return new Map(undated.map((path, index) => [path, times[index] ?? 0]))
}
