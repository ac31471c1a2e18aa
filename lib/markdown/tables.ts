import type { Element, Properties, Root } from 'hast'
import { changeElements } from './change-elements.ts'
import { toHighlighter, withoutLanguage } from './highlight-code.ts'
import { pageText } from './page-text.ts'
import type { RenderOptions } from './render-options.ts'

/**
 * Puts tables and code, which may be wider than the page, where they scroll and a keyboard reaches them; tables without a caption
 * are numbered. Code is highlighted on pages, where there is a style sheet.
 */
export function letScroll(tree: Root, { page, tableWord }: RenderOptions): Root {
  const highlighted = toHighlighter()
  let tables = 0
  return changeElements(tree, (element, parents) => {
    if (element.tagName === 'code') return parents.at(-1)?.tagName === 'pre' ? element : withoutLanguage(element)
    if (element.tagName === 'pre') return scrolling(page === undefined ? highlighted(element) : element)
    if (element.properties.align !== undefined) return aligned(element, page !== undefined)
    if (element.tagName !== 'table') return element
    tables += 1
    const name = captionOf(element) ?? (tableWord && `${tableWord} ${tables}`)
    const properties = { className: ['scroll'], tabIndex: 0, ...(name ? { ariaLabel: name } : {}) }
    // With a name a section is a region, which is what readers of a screen are told.
    return { type: 'element', tagName: name ? 'section' : 'div', properties, children: [element] }
  })
}

function scrolling(block: Element): Element {
  const children = block.children.map(child =>
    child.type === 'element' && child.tagName === 'code' ? withoutLanguage(child) : child,
  )
  return { ...block, properties: { ...block.properties, tabIndex: 0 }, children }
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
