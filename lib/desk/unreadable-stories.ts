import { written } from '#lib/article/written-text.ts'
import { decodeText } from '#lib/content/decode-text.ts'
import { isMarkdown, placementOf } from '#lib/content/placement.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { addressesOf } from '#lib/content/source-addresses.ts'
import { nothingKnown, type Story } from './story.ts'

/** Files that are no articles yet because something in them is broken, as far as they tell a title. */
export function unreadableStories({
  library,
  contents,
}: Pick<ReadPublication, 'library' | 'contents'>): readonly Story[] {
  return library.leftOut.flatMap(({ file }) => {
    const bytes = contents.get(file)
    return bytes && isMarkdown(file) ? toStory(file, bytes) : []
  })
}

function toStory(file: string, bytes: Uint8Array): readonly Story[] {
  const decoded = decodeText(bytes)
  if ('undecodable' in decoded) return []
  const { text } = decoded
  const head = text.slice(0, 4096)
  const title = unquoted(/^title:(.+)$/m.exec(head)?.[1] ?? /^# (.+)$/m.exec(head)?.[1] ?? '')
  if (title === '') return []
  const language = /^lang(?:uage)?: *["']?([A-Za-z-]{2,10})["']?$/m.exec(head)?.[1] ?? null
  const addresses = addressesOf({ statedSources: [], text: written(text) })
  return [{ ...nothingKnown, title, addresses, day: placementOf(file).date, language, file, state: 'unreadable' }]
}

function unquoted(written: string): string {
  const text = written.trim()
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text
}
