import type { Nodes, Parents, Root } from 'mdast'
import { plainText } from './plain-text.ts'

// `{: .class key="value"}`, `{:toc}`, `{::options …/}`, `{:/}`; the alternatives begin differently, so that matching is linear.
const attributeList = /[ \t]{0,9}\n?[ \t]{0,9}\{:(?:[\w\s.#:/=-]|"[^"\n]*"|'[^'\n]*')+\}/g
const headingId = /\s{0,9}\{#([\w:.-]{1,99})\}$/
const idInLastList = /\{:[\w\s.:=/"'-]*#([\w:.-]{1,99})[^{}]*\}\s*$/

/**
 * Takes kramdown's attribute lists, which Jekyll reads and nobody should see, out of a tree; those in code stay. The id
 * that one gives a block stays, as links may lead there.
 */
export function dropAttributeLists(tree: Root): void {
  for (let index = tree.children.length - 1; index >= 0; index--) {
    const child = tree.children[index]
    if (child && isContentsPlaceholder(child)) tree.children.splice(index, 1)
  }
  prune(tree)
}

/** Whether a text may hold attribute lists at all. */
export function holdsAttributeLists(markdown: string): boolean {
  return markdown.includes('{:') || markdown.includes('{#')
}

function prune(parent: Parents): void {
  for (let index = parent.children.length - 1; index >= 0; index--) {
    const child = parent.children[index]
    if (child === undefined) continue
    if (child.type === 'text') {
      const isAtEndOfHeading = parent.type === 'heading' && index === parent.children.length - 1
      child.value = child.value.replace(attributeList, '')
      if (isAtEndOfHeading) child.value = child.value.replace(headingId, '')
      if (child.value === '') parent.children.splice(index, 1)
    } else if ('children' in child) {
      const id = idOf(child)
      prune(child)
      const isEmpty = child.type === 'paragraph' && child.children.length === 0
      if (isEmpty) parent.children.splice(index, 1)
      // A list in a paragraph of its own belongs to the block before it.
      const named = isEmpty ? parent.children[index - 1] : child
      if (id !== undefined && named) named.data = { ...named.data, hProperties: { id } }
    }
  }
}

function idOf(block: Nodes): string | undefined {
  if (block.type !== 'heading' && block.type !== 'paragraph') return undefined
  const last = block.children.at(-1)
  if (last?.type !== 'text') return undefined
  const written = (block.type === 'heading' && headingId.exec(last.value)) || idInLastList.exec(last.value)
  return written?.[1]
}

// Where kramdown puts the table of contents there stands a list of one item, by custom "TOC", with `{:toc}` after it.
function isContentsPlaceholder(node: Nodes): boolean {
  return node.type === 'list' && node.children.length === 1 && /\{:\s*toc\b[^{}]*\}$/.test(plainText(node))
}
