import { Folder, type WrittenFile } from './folder.ts'
import { type OpenedSite, openSite, type SiteOptions } from './open-site.ts'
import { renderShard } from './render-shard.ts'
import { type Shard, workOf } from './shard.ts'

/** What a worker is told: first which site to read, then, when the site is known to be sound, what to render of it. */
export type Order =
  | { readonly kind: 'open'; readonly options: SiteOptions }
  | { readonly kind: 'render'; readonly shard: Shard; readonly staging: string; readonly stylesheetHref: string }

/** What a worker says: files since the last time, its end, or why it stopped. */
export type Word =
  | { readonly kind: 'progress'; readonly files: number }
  | { readonly kind: 'done'; readonly fingerprint: string; readonly files: readonly (readonly [string, WrittenFile])[] }
  | { readonly kind: 'failed'; readonly message: string }

/** Runs in a process of its own: reads the site, renders its share, says so, and ends when the other side hangs up. */
export function work(): void {
  const say = (word: Word) => process.send?.(word)
  const fail = (error: Error) => say({ kind: 'failed', message: error.message })
  let opened: Promise<OpenedSite> | null = null
  process.on('message', (order: Order) => {
    if (order.kind === 'render') {
      if (opened !== null) render(order, opened, say).catch(fail)
      return
    }
    opened = openSite(order.options)
    opened.catch(fail)
  })
  process.once('disconnect', () => process.exit())
}

async function render(
  { shard, staging, stylesheetHref }: Extract<Order, { kind: 'render' }>,
  opened: Promise<OpenedSite>,
  say: (word: Word) => void,
): Promise<void> {
  const { site, fingerprint } = await opened
  const folder = new Folder(staging)
  await renderShard(site, workOf(site, shard), stylesheetHref, folder, files => say({ kind: 'progress', files }))
  say({ kind: 'done', fingerprint, files: [...folder.files] })
}
