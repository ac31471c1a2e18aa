import type { Root } from 'hast'
import { pageText } from './page-text.ts'

const MAX_LENGTH = 200

/** The start of a text without markup on one line, cut at a word to at most 200 characters, `…` included. */
export function excerpt(tree: Root): string {
  return startOf(pageText(tree), MAX_LENGTH)
}

/** The start of a text on one line, cut at a word to at most `length` characters, `…` included. */
export function startOf(text: string, length: number): string {
  if (text.length <= length) return text
  const room = text.slice(0, length - 1)
  // A cut right after a word needs no shorter one; a word that fills all the room is cut itself.
  const words = text[room.length] === ' ' ? room : room.replace(/\s+\S*$/, '')
  return `${words.replace(/[\s,;:–—-]+$|[\ud800-\udbff]$/, '')}…`
}
