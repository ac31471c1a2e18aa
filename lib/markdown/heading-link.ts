import type { Element } from 'hast'
import { changeElements } from './change-elements.ts'

/**
 * A heading whose words are a link to itself, so that its address can be copied, by keyboard too, without a word more to be read
 * aloud; one that holds or lies in what is pressed already stays as it is.
 */
export function linkedToItself(heading: Element, parents: readonly Element[]): Element {
  const { id } = heading.properties
  if (typeof id !== 'string' || parents.some(isPressed) || holdsLink(heading)) return heading
  const properties = { className: ['anchor'], href: `#${encodeURIComponent(id)}` }
  return { ...heading, children: [{ type: 'element', tagName: 'a', properties, children: heading.children }] }
}

function isPressed({ tagName }: Element): boolean {
  return tagName === 'a' || tagName === 'summary'
}

function holdsLink(heading: Element): boolean {
  let found = false
  changeElements({ type: 'root', children: heading.children }, element => {
    found ||= ['a', 'audio', 'details', 'video'].includes(element.tagName)
    return element
  })
  return found
}
