import type { Element, ElementContent, Root } from 'hast'
import { changeElements } from './change-elements.ts'
import { pageText } from './page-text.ts'
import type { RenderOptions } from './render-options.ts'

/** Puts tables and code, which may be wider than the page, where they scroll and a keyboard reaches them. */
export function letScroll(tree: Root, { tableWord }: RenderOptions): Root {
  return changeElements(tree, (element): readonly ElementContent[] => {
    if (element.tagName === 'pre') return [{ ...element, properties: { ...element.properties, tabIndex: 0 } }]
    if (element.tagName !== 'table') return [element]
    const name = captionOf(element) ?? tableWord
    const properties = { className: ['scroll'], tabIndex: 0, ...(name ? { role: 'region', ariaLabel: name } : {}) }
    return [{ type: 'element', tagName: 'div', properties, children: [element] }]
  })
}

function captionOf(table: Element): string | null {
  const caption = table.children.find(child => child.type === 'element' && child.tagName === 'caption')
  return caption ? pageText(caption) || null : null
}
