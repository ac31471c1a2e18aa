import type { Element, Root } from 'hast'
import { changeElements } from './change-elements.ts'

/** Gives each heading the level of its depth in the outline, from `h{top}` down to h6: none is skipped, however it was written. */
export function shiftHeadings(tree: Root, top: number): Root {
  /** Levels, as they were written, of the headings that the next one may stand under. */
  const above: number[] = []
  return changeElements(tree, element => {
    if (!isHeading(element)) return element
    const written = levelOf(element)
    while ((above.at(-1) ?? 0) >= written) above.pop()
    above.push(written)
    const tagName = `h${Math.min(6, top + above.length - 1)}`
    return tagName === element.tagName ? element : { ...element, tagName }
  })
}

/** Whether an element is one of h1 to h6. */
export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName)
}

function levelOf(heading: Element): number {
  return Number(heading.tagName[1])
}
