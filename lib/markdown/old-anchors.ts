import type { Element, Root } from 'hast'
import { changeElements } from './change-elements.ts'

/** Gives what old HTML marks by `<a name>` an id, so that links lead there (HTML, 16.2). */
export function nameOldAnchors(tree: Root): Root {
  return changeElements(tree, named)
}

function named(element: Element): Element {
  const { name, id } = element.properties
  if (element.tagName !== 'a' || typeof name !== 'string' || name === '' || id !== undefined) return element
  return { ...element, properties: { ...element.properties, id: name } }
}
