import type { ElementContent, Root, RootContent } from 'hast'
import { resolveLinks } from './links.ts'
import { openMedia } from './media.ts'
import type { RenderOptions } from './render-options.ts'

/** Resolves links, pictures and sounds of a page written in MDX as those of any other text, also within components. */
export function openMdx(tree: Root, options: RenderOptions): Root {
  const children = tree.children.map(child => (isContent(child) ? withElements(child, options) : child))
  return resolveLinks(openMedia({ ...tree, children }, options), options)
}

const opened = ['a', 'img', 'audio', 'video', 'source']

/** Links and media that are written as markup become elements, as Markdown makes them; all other markup keeps what it is. */
function withElements(node: ElementContent, options: RenderOptions): ElementContent {
  if (node.type === 'element') return { ...node, children: node.children.map(child => withElements(child, options)) }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return node
  const { attributes, name } = node
  const properties = attributes.flatMap(one => {
    const value = one.value ?? true
    return one.type === 'mdxJsxAttribute' && typeof value !== 'object' ? [[one.name, value] as const] : []
  })
  if (name !== null && opened.includes(name) && properties.length === attributes.length) {
    const children = node.children.map(child => withElements(child, options))
    return { type: 'element', tagName: name, properties: Object.fromEntries(properties), children }
  }
  const inside = openMdx({ type: 'root', children: node.children }, options)
  return { ...node, children: inside.children.filter(isContent) }
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype' && node.type !== 'mdxjsEsm'
}
