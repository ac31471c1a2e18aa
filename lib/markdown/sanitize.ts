import type { Root } from 'hast'
import { sanitize as sanitizeTree } from 'hast-util-sanitize'
import { safeHtml } from './safe-html.ts'

/** A copy of a tree with nothing in it but what `safeHtml` allows. */
export function sanitize(tree: Root): Root {
  const safe = sanitizeTree(tree, safeHtml)
  if (safe.type === 'root') return safe
  return { type: 'root', children: safe.type === 'doctype' ? [] : [safe] }
}
