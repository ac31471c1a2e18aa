import type { Element, Properties, Root } from 'hast'
import { changeElements } from './change-elements.ts'
import { pageText } from './page-text.ts'
import type { RenderOptions } from './render-options.ts'

/** Puts tables and code, which may be wider than the page, where they scroll and a keyboard reaches them. */
export function letScroll(tree: Root, { page, tableWord }: RenderOptions): Root {
  return changeElements(tree, element => {
    if (element.tagName === 'pre') return { ...element, properties: { ...element.properties, tabIndex: 0 } }
    if (element.properties.align !== undefined) return aligned(element, page !== undefined)
    if (element.tagName !== 'table') return element
    const name = captionOf(element) ?? tableWord
    const properties = { className: ['scroll'], tabIndex: 0, ...(name ? { ariaLabel: name } : {}) }
    // With a name a section is a region, which is what readers of a screen are told.
    return { type: 'element', tagName: name ? 'section' : 'div', properties, children: [element] }
  })
}

/** `align` is no HTML any more; pages have a style sheet and forbid styles elsewhere, feeds are read without ours. */
function aligned(element: Element, isReadElsewhere: boolean): Element {
  const { align, ...others } = element.properties
  return { ...element, properties: { ...others, ...(isReadElsewhere ? inStyle(align) : inClass(align)) } }
}

function inClass(align: Properties[string]): Properties {
  return align === 'right' ? { className: ['end'] } : {}
}

function inStyle(align: Properties[string]): Properties {
  return align === 'right' || align === 'center' ? { style: `text-align: ${align}` } : {}
}

function captionOf(table: Element): string | null {
  const caption = table.children.find(child => child.type === 'element' && child.tagName === 'caption')
  return caption ? pageText(caption) || null : null
}
