import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Library } from '#lib/article/library.ts'
import type { SourceFile } from './article-context.ts'
import { assembleLibrary } from './assemble-library.ts'
import type { Kind } from './layout.ts'
import { mediaFiles } from './media-files.ts'
import { mediaIssues } from './media-issues.ts'
import { byPlace } from './notes.ts'
import { placementOf } from './placement.ts'
import type { PostHabits } from './post-habits.ts'
import { type FileRead, readFiles } from './read-files.ts'
import { readSounds, type Sounds } from './read-sounds.ts'
import { contentsOf, type ReadOptions, surveyFolder, toFailure, toLeftOut } from './survey.ts'

/**
 * Reads a publication: everything valid in its folder, and what is to be said about the rest. Throws `FolderMissing` where there is
 * no folder; every other fault becomes an issue. A draft without any date takes the time its file was last changed, as in Jekyll.
 */
export async function readLibrary(options: ReadOptions): Promise<Library> {
  return (await readWithContents(options)).library
}

/** The sounds of the last reading: a server reads its publication again after every change. */
let lastSounds: Sounds = new Map()

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
  const survey = await surveyFolder(options)
  const { folder, kind, layout, messages, settings } = survey
  const articles = await readFiles(folder, layout.articles)
  const pages = await readFiles(folder, layout.pages)
  const library = assembleLibrary({
    settings,
    articles: opened(articles),
    pages: opened(pages),
    media: layout.media,
    undatedDrafts: await changeTimes(folder, layout.articles),
    messages,
  })
  const sounds = await readSounds(folder, layout.media, library.articles, { seenAt: Infinity, sounds: lastSounds })
  lastSounds = sounds
  const failed = [...articles, ...pages].flatMap(read => toFailure(read, messages))
  const ofMedia = mediaIssues(folder, library.articles, { media: layout.media, sounds }, messages)
  const whole: Library = {
    ...library,
    issues: [...survey.issues, ...library.issues, ...failed, ...ofMedia].sort(byPlace),
    leftOut: [...library.leftOut, ...survey.leftOut, ...failed.map(toLeftOut)].sort(byFile),
    media: mediaFiles(folder, layout.media, sounds),
  }
  return {
    library: whole,
    contents: contentsOf([...survey.reads, ...articles, ...pages]),
    folder,
    kind,
    posts: settings.posts,
  }
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : 1
}

function opened(reads: readonly FileRead[]): readonly (SourceFile & { readonly content: Uint8Array })[] {
  return reads.flatMap(read => ('content' in read ? [read] : []))
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
