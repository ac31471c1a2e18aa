import { Folder, type WrittenFile } from './folder.ts'
import { openSite, type SiteOptions } from './open-site.ts'
import { renderShard } from './render-shard.ts'
import { type Shard, workOf } from './shard.ts'

/** What a worker is asked to do. */
export interface Order {
  readonly options: SiteOptions
  readonly shard: Shard
  readonly staging: string
  readonly stylesheetHref: string
}

/** What a worker says: files since the last time, its end, or why it stopped. */
export type Word =
  | { readonly kind: 'progress'; readonly files: number }
  | { readonly kind: 'done'; readonly fingerprint: string; readonly files: readonly (readonly [string, WrittenFile])[] }
  | { readonly kind: 'failed'; readonly message: string }

/** Runs in a process of its own: takes one order, renders its share, says so, and ends when the other side hangs up. */
export function work(): void {
  const say = (word: Word) => process.send?.(word)
  process.once('message', (order: Order) => {
    carryOut(order, say).catch((error: Error) => say({ kind: 'failed', message: error.message }))
  })
  process.once('disconnect', () => process.exit())
}

async function carryOut({ options, shard, staging, stylesheetHref }: Order, say: (word: Word) => void): Promise<void> {
  const { site, fingerprint } = await openSite(options)
  const folder = new Folder(staging)
  await renderShard(site, workOf(site, shard), stylesheetHref, folder, files => say({ kind: 'progress', files }))
  say({ kind: 'done', fingerprint, files: [...folder.files] })
}
