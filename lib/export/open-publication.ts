import { setImmediate } from 'node:timers/promises'
import type { Instant } from '#lib/article/article.ts'
import type { Library } from '#lib/article/library.ts'
import { digestOf } from '#lib/content/digest.ts'
import { type FileRecord, type FileSeen, readRecord } from '#lib/content/file-record.ts'
import { mediaFiles } from '#lib/content/media-files.ts'
import { mediaIssues } from '#lib/content/media-issues.ts'
import { byPlace } from '#lib/content/notes.ts'
import { toPictureIssues } from '#lib/content/pictures/picture-issues.ts'
import { type PictureRecords, readPictures, withPictures } from '#lib/content/pictures/read-pictures.ts'
import { readFiles } from '#lib/content/read-files.ts'
import { type KnownRecords, readRecords } from '#lib/content/read-records.ts'
import { readSounds, type Sounds } from '#lib/content/read-sounds.ts'
import { readVersions } from '#lib/content/read-versions.ts'
import { settleLibrary } from '#lib/content/settle-library.ts'
import { type ReadOptions, type Survey, toFailure, toLeftOut } from '#lib/content/survey.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { type Crew, toChunks } from './crew.ts'
import type { SiteParts } from './site-file.ts'

/** Everything that decides what a site looks like, beside the files themselves. */
export interface SiteOptions extends ReadOptions {
  readonly now: Instant
  /** Leaves out articles with errors that could be shown all the same, such as one with an unknown topic. */
  readonly keepGoing: boolean
  /** Digest of the program. */
  readonly program: string
}

/** A publication that was read. */
export interface Opened {
  readonly known: KnownRecords
  readonly sounds: Sounds
  readonly pictures: PictureRecords
  /** With everything found, and the articles that errors leave. */
  readonly library: Library
  readonly parts: Omit<SiteParts, 'relations'>
}

/** What an earlier reading of a publication found. */
export interface Known {
  readonly known: KnownRecords
  /** Digest of the program that read it. */
  readonly program: string
  readonly sounds: Sounds
  readonly pictures: PictureRecords
}

/** Reads a publication anew where it changed since `before`, in as many processes as that is worth. */
export async function openPublication(
  survey: Survey,
  before: Known | null,
  options: SiteOptions,
  crew: Crew,
  seenAt: number,
): Promise<Opened> {
  const { folder, layout, messages } = survey
  const contextOf = (publication: Publication) => contextIn(publication, survey, options)
  const read = (files: readonly FileSeen[], publication: Publication) =>
    readChanged(files, publication, survey, options, crew)
  const seen = before?.program === options.program ? { ...before, seenAt: before.known.seenAt } : null
  const records = await readRecords(survey, before?.known ?? null, contextOf, read, seenAt)
  const pages = await readFiles(folder, layout.pages)
  const settled = settleLibrary({
    publication: records.publication,
    articles: [...records.records.values()],
    pages: pages.flatMap(page => ('content' in page ? [page] : [])),
    media: layout.media,
    messages,
  })
  const sounds = await readSounds(folder, layout.media, settled.articles, seen)
  const media = mediaFiles(folder, layout.media, sounds)
  const pictures = await readPictures(media, seen?.pictures ?? new Map(), seen?.seenAt ?? 0)
  const failed = pages.flatMap(page => toFailure(page, messages))
  const library: Library = {
    ...settled,
    issues: [
      ...survey.issues,
      ...records.issues,
      ...settled.issues,
      ...failed,
      ...mediaIssues(folder, settled.articles, { media: layout.media, sounds }, messages),
      ...toPictureIssues(layout.media, pictures, options.messages),
    ].sort(byPlace),
    leftOut: [...settled.leftOut, ...survey.leftOut, ...failed.map(toLeftOut)],
    media: withPictures(media, pictures),
  }
  const shown = options.keepGoing ? withoutErrors(library) : library
  const versions = await readVersions(options.folder, shown.articles, shown.publication)
  return { known: records, sounds, pictures, library, parts: { folder, library: shown, versions, now: options.now } }
}

function withoutErrors(library: Library): Library {
  const faulty = new Set(library.issues.flatMap(({ file, level }) => (level === 'error' ? [file] : [])))
  const articles = library.articles.filter(({ file }) => !faulty.has(file))
  const dropped = library.articles.filter(({ file }) => faulty.has(file))
  const leftOut = [...library.leftOut, ...dropped.map(({ file }) => ({ file, reason: 'invalid' as const }))]
  return { ...library, articles, leftOut }
}

/** What an article's file is read by: all that decides what becomes of it beside its bytes. */
function contextIn(publication: Publication, { settings }: Survey, { messages, program }: SiteOptions): string {
  const values = (_: string, value: unknown) => (value instanceof Map ? [...value] : value)
  return digestOf(JSON.stringify([program, messages, publication, settings.posts], values))
}

/** Files below which other processes cost more than they save, and files that are read in one go. */
const worthSharing = 400
const chunkSize = 100

async function readChanged(
  files: readonly FileSeen[],
  publication: Publication,
  { folder, messages, settings: { posts } }: Survey,
  options: SiteOptions,
  crew: Crew,
): Promise<readonly (FileRecord | null)[]> {
  const judge = { folder, publication, posts, messages }
  const here = async (chunk: readonly FileSeen[]) => {
    const records = chunk.map(file => readRecord(file, judge))
    await setImmediate()
    return records
  }
  if (files.length < worthSharing) return here(files)
  const reading = { folder, publication, posts, messages: options.messages }
  return (await crew.share(toChunks(files, chunkSize), here, (worker, chunk) => worker.read(chunk, reading))).flat()
}
