import type { ElementContent, Root as PageRoot } from 'hast'
import type { ListItem, Root } from 'mdast'
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast'
import { isComment } from './is-comment.ts'

/** A text as HTML's tree, not safe yet, and its footnotes apart, so that broken HTML in the text cannot swallow them. */
export interface PageTree {
  readonly text: PageRoot
  /** The list of notes. */
  readonly notes: PageRoot | null
}

/** Turns Markdown's tree into HTML's. */
export function toPageTree(tree: Root): PageTree {
  const children = contentOf(toHast(tree, { allowDangerousHtml: true, clobberPrefix: '', handlers }))
  const last = children.at(-1)
  if (last?.type !== 'element' || last.properties.dataFootnotes !== true) return { text: rootOf(children), notes: null }
  const list = last.children.filter(child => child.type === 'element' && child.tagName === 'ol')
  return { text: rootOf(children.slice(0, -1)), notes: rootOf(list) }
}

/** The same for a teaser, which has no footnotes and no references to them. */
export function toTeaserTree(tree: Root): PageRoot {
  const withoutNotes = { ...handlers, footnoteReference: () => undefined }
  return rootOf(contentOf(toHast(tree, { allowDangerousHtml: true, handlers: withoutNotes })))
}

const handlers = {
  html: (state: State, node: Parameters<typeof defaultHandlers.html>[1]) =>
    isComment(node) ? undefined : defaultHandlers.html(state, node),
  listItem: (state: State, node: ListItem, parent: Parameters<typeof defaultHandlers.listItem>[2]) => {
    if (typeof node.checked !== 'boolean') return defaultHandlers.listItem(state, node, parent)
    const item = defaultHandlers.listItem(state, withBox(node, node.checked ? '☑' : '☐'), parent)
    return { ...item, properties: { ...item.properties, className: ['task-list-item'] } }
  },
}

// A character instead of a form control: it can be read aloud, printed, and sent through feeds.
function withBox(item: ListItem, box: string): ListItem {
  const [first, ...rest] = item.children
  const sign = { type: 'text' as const, value: `${box} ` }
  if (first?.type !== 'paragraph')
    return { ...item, checked: null, children: [{ type: 'paragraph', children: [sign] }, ...item.children] }
  return { ...item, checked: null, children: [{ ...first, children: [sign, ...first.children] }, ...rest] }
}

function contentOf(tree: ReturnType<typeof toHast>): PageRoot['children'] {
  if (tree.type === 'root') return tree.children
  return [tree]
}

function rootOf(children: readonly (PageRoot['children'][number] | ElementContent)[]): PageRoot {
  return { type: 'root', children: [...children] }
}
