import type { ElementContent, Root as PageRoot } from 'hast'
import type { FootnoteDefinition, FootnoteReference, ListItem, Nodes, Root, Text } from 'mdast'
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { isComment } from './is-comment.ts'
import { nodesWhere } from './walk.ts'

/** A text as HTML's tree, not safe yet, and its footnotes apart, so that broken HTML in the text cannot swallow them. */
export interface PageTree {
  readonly text: PageRoot
  /** The list of notes. */
  readonly notes: PageRoot | null
}

/** Turns Markdown's tree into HTML's. */
export function toPageTree(tree: Root): PageTree {
  const children = contentOf(tree, { ...handlers, footnoteReference: referenceIn(tree) })
  const last = children.at(-1)
  if (last?.type !== 'element' || last.properties.dataFootnotes !== true) return { text: rootOf(children), notes: null }
  const list = last.children.filter(child => child.type === 'element' && child.tagName === 'ol')
  return { text: rootOf(children.slice(0, -1)), notes: rootOf(list) }
}

/** The same for a teaser, which has no footnotes and no references to them. */
export function toTeaserTree(tree: Root): PageRoot {
  return rootOf(contentOf(tree, { ...handlers, footnoteReference: () => undefined }))
}

const handlers = {
  // Only blanks at line ends are to be cut.
  text: (state: State, node: Text) =>
    /[\n\r]/.test(node.value) ? defaultHandlers.text(state, node) : { type: 'text' as const, value: node.value },
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

/** Finds a text's notes when the first of them is asked for. */
function referenceIn(tree: Root) {
  let isSearched = false
  return (state: State, node: FootnoteReference) => {
    // Of two notes with one name the first one counts.
    if (!isSearched)
      for (const note of nodesWhere(tree, isNote).reverse()) state.footnoteById.set(note.identifier.toUpperCase(), note)
    isSearched = true
    return defaultHandlers.footnoteReference(state, node)
  }
}

function isNote(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition'
}

// What is handed to `toHast` is searched for notes and definitions first, which takes twice the time of everything else.
const nothing: Root = { type: 'root', children: [] }

function contentOf(tree: Root, handlers: Handlers): PageRoot['children'] {
  const root = (state: State) => state.wrap(state.all(tree))
  const page = toHast(nothing, { allowDangerousHtml: true, clobberPrefix: '', handlers: { ...handlers, root } })
  return page.type === 'root' ? page.children : [page]
}

function rootOf(children: readonly (PageRoot['children'][number] | ElementContent)[]): PageRoot {
  return { type: 'root', children: [...children] }
}
