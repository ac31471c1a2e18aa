import type { Element, Root } from 'hast'
import { changeElements } from './change-elements.ts'

/** Shifts headings so that the highest becomes `h{top}`; their relative depth stays, down to h6. */
export function shiftHeadings(tree: Root, top: number): Root {
  let highest = Number.POSITIVE_INFINITY
  changeElements(tree, element => {
    if (isHeading(element)) highest = Math.min(highest, levelOf(element))
    return [element]
  })
  if (highest === Number.POSITIVE_INFINITY || highest === top) return tree
  return changeElements(tree, element => {
    if (!isHeading(element)) return [element]
    return [{ ...element, tagName: `h${Math.min(6, levelOf(element) - highest + top)}` }]
  })
}

/** Whether an element is one of h1 to h6. */
export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName)
}

function levelOf(heading: Element): number {
  return Number(heading.tagName[1])
}
