import type { Element, Root } from 'hast'
import { sanitize as sanitizeTree } from 'hast-util-sanitize'
import { changeElements } from './change-elements.ts'
import { safeHtml } from './safe-html.ts'

/** A copy of a tree with nothing in it but what `safeHtml` allows. */
export function sanitize(tree: Root): Root {
  const safe = sanitizeTree(changeElements(tree, keepBox), safeHtml)
  if (safe.type === 'root') return safe
  return { type: 'root', children: safe.type === 'doctype' ? [] : [safe] }
}

const boxes = new Set(
  'address article aside center dialog fieldset footer form header hgroup legend main nav option search section'.split(
    ' ',
  ),
)

// Their content stays, and two of them must not run into one word.
function keepBox(element: Element) {
  return boxes.has(element.tagName) ? [{ ...element, tagName: 'div' }] : [element]
}
