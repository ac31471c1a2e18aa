import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { hrefTo } from '#lib/site/hrefs.ts'
import type { Site } from '#lib/site/site.ts'
import { notFoundView } from '#lib/site/view-of.ts'
import { Folder } from './folder.ts'
import { hostFiles } from './host-files.ts'
import type { OpenedSite } from './open-site.ts'
import { renderView } from './render.ts'
import { renderShard } from './render-shard.ts'
import { workOf } from './shard.ts'
import { compileStyles } from './styles.ts'
import type { Share, Worker } from './workers.ts'

/** Files rendered so far, of all that are to be. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Renders a whole site into a new folder: by the workers, or alone where there are none. */
export async function renderSite(
  { site, fingerprint }: OpenedSite,
  workers: readonly Worker[],
  { root, staging, signal }: { readonly root: string; readonly staging: string; readonly signal: AbortSignal },
  report: (progress: Progress) => void,
): Promise<Folder> {
  const folder = new Folder(staging)
  const whole = workOf(site, { index: 0, of: 1 })
  const count = progressCounter(whole.addresses.length + whole.redirects.length, report)
  const styles = await compileStyles(root)
  folder.write(styles.path.slice(1), styles.css)
  const stylesheetHref = hrefTo(styles.path, site)
  if (workers.length === 0) await renderShard(site, whole, stylesheetHref, folder, count, signal)
  const shares = workers.map((worker, index) =>
    worker.render({ kind: 'render', shard: { index, of: workers.length }, staging, stylesheetHref }, count),
  )
  for (const share of await untilAborted(Promise.all(shares), signal)) addShare(folder, share, fingerprint)
  await writeRest(site, stylesheetHref, folder, root)
  return folder
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([work, aborted])
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
