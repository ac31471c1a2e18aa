import type { Root } from 'hast'
import { toHtml as serialize } from 'hast-util-to-html'

/** The HTML of a safe tree. */
export function toHtml(tree: Root): string {
  return serialize(tree).trim()
}
