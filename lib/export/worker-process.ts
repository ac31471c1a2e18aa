import type { Findings } from './findings.ts'
import { type OpenedSite, openSite, type SiteOptions } from './open-site.ts'
import { type Order, renderShare, type Share } from './render-share.ts'

/** What a worker process is told: first which site to read, then, when that is known to be sound, what to render of it. */
export type Instruction =
  | { readonly kind: 'open'; readonly options: SiteOptions }
  | { readonly kind: 'render'; readonly order: Order }

/** What it says: what it read, how it gets on, its end, or why it stopped. */
export type Word =
  | { readonly kind: 'opened'; readonly findings: Findings }
  | { readonly kind: 'progress'; readonly files: number; readonly total: number }
  | { readonly kind: 'done'; readonly share: Share }
  | { readonly kind: 'failed'; readonly message: string }

/** Works in a process of its own, and ends when the other side hangs up. */
export function work(): void {
  const say = (word: Word) => process.send?.(word)
  const fail = (error: Error) => say({ kind: 'failed', message: error.message })
  let opened: Promise<OpenedSite> | null = null
  process.on('message', (instruction: Instruction) => {
    if (instruction.kind === 'open') {
      opened = openSite(instruction.options)
      opened.then(({ findings }) => say({ kind: 'opened', findings })).catch(fail)
    } else if (opened !== null) render(opened, instruction.order, say).catch(fail)
  })
  process.once('disconnect', () => process.exit())
}

async function render(opened: Promise<OpenedSite>, order: Order, say: (word: Word) => void): Promise<void> {
  const { site } = await opened
  const share = await renderShare(site, order, (files, total) => say({ kind: 'progress', files, total }))
  say({ kind: 'done', share })
}
