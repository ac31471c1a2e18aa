import { relative } from 'node:path'
import type { Library } from '#lib/article/library.ts'
import type { Versions } from '#lib/article/version.ts'
import { reportIssues } from '#lib/content/issue-report.ts'
import { toPictureIssues } from '#lib/content/pictures/picture-issues.ts'
import { type PictureRecords, readPictures, withPictures } from '#lib/content/pictures/read-pictures.ts'
import { readLibrary } from '#lib/content/read-library.ts'
import { readVersions } from '#lib/content/read-versions.ts'
import { watchContent } from '#lib/content/watch-content.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { recentTexts } from '#lib/site/recent-texts.ts'
import { type Site, toSite } from '#lib/site/site.ts'

/** How long a server answers from one instant, in milliseconds: scheduled articles appear at most this much late. */
const freshness = 60_000

/** Texts of feeds that are kept, from one instant to the next: those of some long feeds. */
const texts = recentTexts(500)

const environment = readEnvironment()
let library: Promise<Read> | null = null
let site: { readonly value: Promise<Site>; readonly until: number } | null = null

/** The site as of now; the publication is read once per process, in development again after every change. */
export function currentSite(): Promise<Site> {
  const now = environment.now ?? Date.now()
  if (site !== null && library !== null && now < site.until) return site.value
  library ??= openLibrary()
  site = {
    value: library.then(read =>
      toSite(read.library, now, { showsDrafts: environment.isDevelopment, versions: read.versions, texts }),
    ),
    until: now + freshness,
  }
  return site.value
}

interface Read {
  readonly library: Library
  readonly versions: Versions
}

/** Pictures that were opened already, and when, in development between changes. */
let pictures: { readonly records: PictureRecords; readonly seenAt: number } = { records: new Map(), seenAt: 0 }

async function openLibrary(): Promise<Read> {
  const { content, messages, origin, basePath, isDevelopment } = environment
  if (isDevelopment) await forgetOnChange(content)
  const read = await readLibrary({ folder: content, messages, origin, basePath })
  const seenAt = Date.now()
  pictures = { records: await readPictures(read.media, pictures.records, pictures.seenAt), seenAt }
  const files = new Map([...read.media].map(([path, { disk }]) => [path, relative(content, disk)]))
  const issues = [...read.issues, ...toPictureIssues(files, pictures.records, messages)]
  process.stderr.write(reportIssues(issues, content))
  const library = { ...read, media: withPictures(read.media, pictures.records) }
  return { library, versions: await readVersions(content, read.articles, read.publication) }
}

async function forgetOnChange(content: string): Promise<void> {
  const { listeners, ready } = watchContent(content)
  listeners.add(forget)
  await ready
}

function forget(): void {
  library = null
}
