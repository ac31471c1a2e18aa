import type { WrittenText } from './article.ts'

/** A text that is at hand. */
export function written(body: string): WrittenText {
  return { body, hash: null }
}
