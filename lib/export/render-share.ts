import { readdirSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { Address } from '#lib/article/address.ts'
import { isText, toPath } from '#lib/article/paths.ts'
import { hrefTo } from '#lib/site/hrefs.ts'
import { redirectViewOf } from '#lib/site/redirect-view.ts'
import type { Site } from '#lib/site/site.ts'
import { textOf } from '#lib/site/text-of.ts'
import { notFoundView, viewOf } from '#lib/site/view-of.ts'
import { fileOf } from './files.ts'
import { Folder, type WrittenFile } from './folder.ts'
import { hostFiles } from './host-files.ts'
import { renderRedirect, renderView } from './render.ts'
import { type Shard, workOf } from './shard.ts'
import { readStylesheet } from './stylesheet.ts'

/** What to render, and where to. */
export interface Order {
  readonly shard: Shard
  readonly staging: string
  /** The compiled style sheet. */
  readonly stylesheet: string
  /** Folder whose files go to the root of every site. */
  readonly statics: string
}

/** What was written: file to size and digest. */
export type Share = ReadonlyMap<string, WrittenFile>

/** Told how many files came since the last time, of how many in all shares. */
export type Report = (files: number, total: number) => void

/** How many files are written between two words about the progress. */
const progressStep = 50

/** Renders one share of the site; the first one brings what is there once: style sheet, 404 page, media, rules for hosts. */
export async function renderShare(site: Site, order: Order, report: Report, signal?: AbortSignal): Promise<Share> {
  const folder = new Folder(order.staging)
  const stylesheet = readStylesheet(order.stylesheet)
  const stylesheetHref = hrefTo(stylesheet.path, site)
  const { addresses, redirects, total } = workOf(site, order.shard)
  let unreported = 0
  for (const address of addresses) {
    folder.write(fileOf(toPath(address)), await textAt(address, site, stylesheetHref))
    if (++unreported < progressStep) continue
    report(unreported, total)
    unreported = 0
    await setImmediate() // lets signals and messages in
    signal?.throwIfAborted()
  }
  for (const [from, to] of redirects) folder.write(fileOf(from), renderRedirect(redirectViewOf(to, site)))
  if (order.shard.index === 0) {
    folder.write(stylesheet.path.slice(1), stylesheet.css)
    folder.write('404.html', await renderView(notFoundView(site), stylesheetHref))
    for (const [file, text] of hostFiles(site)) folder.write(file, text)
    for (const file of readdirSync(order.statics)) folder.copy(file, `${order.statics}/${file}`)
    for (const [path, { disk }] of site.library.media) folder.copy(path.slice(1), disk)
  }
  report(unreported + redirects.length, total)
  return folder.files
}

async function textAt(address: Address, site: Site, stylesheetHref: string): Promise<string> {
  const found = isText(address) ? textOf(address, site) : viewOf(address, site)
  if (found === null) throw new Error(`The site lists ${toPath(address)} but has nothing there.`)
  return typeof found === 'string' ? found : renderView(found, stylesheetHref)
}
