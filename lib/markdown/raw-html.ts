import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { changeElements } from './change-elements.ts'

// An open `<b>` is opened again in every block after it, so their product is what a page can grow to (HTML, 13.2.4.3).
const MAX_REOPENED = 100_000

/** Reads the HTML that stands in a text as browsers do; throws a RangeError where a few characters would become very much of it. */
export function parseRawHtml(tree: Root): Root {
  const { html, elements } = measured(tree)
  if (html === '') return tree
  const tags = html.match(/<[a-z/]/gi)?.length ?? 0
  if (tags ** 2 > 25_000_000 || unclosed(html) * (elements + tags) > MAX_REOPENED)
    throw new RangeError('The HTML in the text would grow too large.')
  const result = raw(tree)
  return changeElements(result.type === 'root' ? result : { type: 'root', children: [] }, keepBox)
}

function measured(tree: Root): { html: string; elements: number } {
  const stack: Nodes[] = [tree]
  let html = ''
  let elements = 0
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'raw') html = `${node.value}\n${html}`
    if (node.type === 'element') elements++
    if ('children' in node) stack.push(...node.children)
  }
  return { html, elements }
}

// At most how many formatting elements are open at once, counted per name, as `</i>` does not close a `<b>`.
function unclosed(html: string): number {
  const open = new Map<string, number>()
  const most = new Map<string, number>()
  for (const [, slash, name = ''] of html.matchAll(
    /<(\/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/gi,
  )) {
    const key = name.toLowerCase()
    const depth = Math.max(0, (open.get(key) ?? 0) + (slash ? -1 : 1))
    open.set(key, depth)
    most.set(key, Math.max(most.get(key) ?? 0, depth))
  }
  return [...most.values()].reduce((sum, depth) => sum + depth, 0)
}

const boxes = new Set(
  'address article aside center dialog fieldset footer form header hgroup legend main nav option search section'.split(
    ' ',
  ),
)

// Their content stays, and two of them must not run into one word.
function keepBox(element: Element) {
  return boxes.has(element.tagName) ? { ...element, tagName: 'div' } : element
}
