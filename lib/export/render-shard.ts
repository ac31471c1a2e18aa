import { setImmediate } from 'node:timers/promises'
import type { Address } from '#lib/article/address.ts'
import { isText, toPath } from '#lib/article/paths.ts'
import { redirectViewOf } from '#lib/site/redirect-view.ts'
import type { Site } from '#lib/site/site.ts'
import { textOf } from '#lib/site/text-of.ts'
import { viewOf } from '#lib/site/view-of.ts'
import { fileOf } from './files.ts'
import type { Folder } from './folder.ts'
import { renderRedirect, renderView } from './render.ts'
import type { Work } from './shard.ts'

/** How many files are written between two words about the progress. */
const progressStep = 50

/** Renders a part of the site into a folder; `report` is told how many files came since the last time. */
export async function renderShard(
  site: Site,
  work: Work,
  stylesheetHref: string,
  folder: Folder,
  report: (files: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  let unreported = 0
  for (const address of work.addresses) {
    folder.write(fileOf(toPath(address)), await textAt(address, site, stylesheetHref))
    if (++unreported < progressStep) continue
    report(unreported)
    unreported = 0
    await setImmediate() // lets signals and messages in
    signal?.throwIfAborted()
  }
  for (const [from, to] of work.redirects) folder.write(fileOf(from), renderRedirect(redirectViewOf(to, site)))
  report(unreported + work.redirects.length)
}

async function textAt(address: Address, site: Site, stylesheetHref: string): Promise<string> {
  const found = isText(address) ? textOf(address, site) : viewOf(address, site)
  if (found === null) throw new Error(`The site lists ${toPath(address)} but has nothing there.`)
  return typeof found === 'string' ? found : renderView(found, stylesheetHref)
}
