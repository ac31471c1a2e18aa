import type { Edition } from '#lib/article/edition.ts'
import { type DigestContents, type DigestWish, digestContents } from '#lib/site/digest/digest-contents.ts'
import { digestMarkdown } from '#lib/site/digest/digest-markdown.ts'
import { digestText } from '#lib/site/digest/digest-text.ts'
import type { DigestView } from '#lib/site/digest/digest-view.ts'
import { type DigestCut, digestViewOf } from '#lib/site/digest/digest-view-of.ts'
import { fitDigest } from '#lib/site/digest/fit-digest.ts'
import type { Site } from '#lib/site/site.ts'
import { renderDigest } from './render.ts'

/** Bytes of HTML at most: Gmail shows no more than 102 kB of an email, and a sending service adds some of its own. */
export const digestRoom = 98_000

/** The forms of a newsletter; all say the same. */
export const digestFormats = ['html', 'text', 'markdown'] as const
export type DigestFormat = (typeof digestFormats)[number]

/** A newsletter in all its forms, and what went into it. */
export interface Digest {
  readonly contents: DigestContents
  readonly cut: DigestCut
  readonly view: DigestView
  readonly written: Readonly<Record<DigestFormat, string>>
}

/** Writes a newsletter with at most `limit` introductions; `null` where there is nothing to tell. */
export function makeDigest(edition: Edition, wish: DigestWish, limit: number, site: Site): Digest | null {
  const contents = digestContents(edition, wish)
  if (contents.entries.length === 0 && contents.changes.length === 0) return null
  const viewOf = (cut: DigestCut) => digestViewOf(contents, wish, cut, edition, site)
  const bytesOf = (cut: DigestCut) => Buffer.byteLength(renderDigest(viewOf(cut)))
  const cut = fitDigest(
    { articles: contents.entries.length, changes: contents.changes.length, limit },
    digestRoom,
    bytesOf,
  )
  const view = viewOf(cut)
  const written = { html: renderDigest(view), text: digestText(view), markdown: digestMarkdown(view) }
  return { contents, cut, view, written }
}
