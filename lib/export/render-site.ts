import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { hrefTo } from '#lib/site/hrefs.ts'
import type { Site } from '#lib/site/site.ts'
import { notFoundView } from '#lib/site/view-of.ts'
import type { ExportOptions } from './export-site.ts'
import { Folder } from './folder.ts'
import { hostFiles } from './host-files.ts'
import type { OpenedSite } from './open-site.ts'
import { renderView } from './render.ts'
import { renderShard } from './render-shard.ts'
import { workOf } from './shard.ts'
import { compileStyles } from './styles.ts'
import { type Share, startWorker } from './workers.ts'

/** Files rendered so far, of all that are to be. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Below this many files a further process costs more than it saves. */
const filesPerProcess = 400

/** Renders a whole site into a new folder, sharing the work with other processes where that pays. */
export async function renderSite(
  { site, fingerprint }: OpenedSite,
  staging: string,
  options: ExportOptions,
  report: (progress: Progress) => void,
): Promise<Folder> {
  const folder = new Folder(staging)
  const whole = workOf(site, { index: 0, of: 1 })
  const total = whole.addresses.length + whole.redirects.length
  const count = progressCounter(total, report)
  const styles = await compileStyles(options.root)
  folder.write(styles.path.slice(1), styles.css)
  const stylesheetHref = hrefTo(styles.path, site)

  const of = Math.max(1, Math.min(options.processes, Math.ceil(total / filesPerProcess)))
  const { signal } = options
  const shards = Array.from({ length: of }, (_, index) => ({ index, of }))
  const shares = shards
    .slice(1)
    .map(shard =>
      startWorker(options.script, { options: siteOptions(options), shard, staging, stylesheetHref }, count, signal),
    )
  await Promise.all([
    renderShard(site, workOf(site, { index: 0, of }), stylesheetHref, folder, count, signal),
    ...shares.map(async share => addShare(folder, await share, fingerprint)),
  ])
  await writeRest(site, stylesheetHref, folder, options.root)
  return folder
}

function addShare(folder: Folder, share: Share, fingerprint: string): void {
  if (share.fingerprint !== fingerprint)
    throw new Error('The publication changed while it was exported. Run the export again.')
  for (const [file, written] of share.files) folder.files.set(file, written)
}

async function writeRest(site: Site, stylesheetHref: string, folder: Folder, root: string): Promise<void> {
  folder.write('404.html', await renderView(notFoundView(site), stylesheetHref))
  for (const [file, text] of hostFiles(site)) folder.write(file, text)
  for (const file of readdirSync(join(root, 'public'))) folder.copy(file, join(root, 'public', file))
  for (const [path, from] of site.library.media) folder.copy(path.slice(1), from)
}

function progressCounter(total: number, report: (progress: Progress) => void): (files: number) => void {
  let done = 0
  return files => {
    done += files
    report({ done, total })
  }
}

function siteOptions({ folder, messages, origin, basePath, now, keepGoing }: ExportOptions) {
  return { folder, messages, origin, basePath, now, keepGoing }
}
