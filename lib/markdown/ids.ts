import Slugger from 'github-slugger'
import type { Element, Root } from 'hast'
import { changeElements } from './change-elements.ts'
import { linkedToItself } from './heading-link.ts'
import { isHeading } from './headings.ts'
import { pageText } from './page-text.ts'

/** Begins every id of a text, so that none can be taken for one of the page. */
export const idPrefix = 'text-'

/** Names headings after their words, leaves every id only once, and lets links within the text follow; they begin with `page`.
 * On their own page headings lead to themselves. */
export function nameParts(tree: Root, page = ''): Root {
  const taken = new Set<string>()
  const withIds = nameHeadings(
    changeElements(tree, element => namedOnce(element, taken)),
    taken,
  )
  const followedThere = (element: Element) => followed(element, taken, page)
  return changeElements(withIds, (element, parents) =>
    page === '' && isHeading(element) ? linkedToItself(element, parents) : followedThere(element),
  )
}

/** A tree without ids and links to them, so that several can stand on one page. */
export function withoutIds(tree: Root): Root {
  return changeElements(tree, element => {
    const isLinkWithin = element.tagName === 'a' && fragmentOf(element) !== null
    return isLinkWithin ? element.children : withoutId(element)
  })
}

function namedOnce(element: Element, taken: Set<string>): Element {
  const { id } = element.properties
  if (id === undefined) return element
  if (typeof id !== 'string' || taken.has(id)) return withoutId(element)
  taken.add(id)
  return element
}

function withoutId(element: Element): Element {
  if (element.properties.id === undefined) return element
  const { id: _, ...properties } = element.properties
  return { ...element, properties }
}

// What a broken element made a heading of may be a whole text; an address is no place for that.
const named = /^.{0,100}/su

function nameHeadings(tree: Root, taken: Set<string>): Root {
  const slugger = new Slugger()
  return changeElements(tree, element => {
    if (!isHeading(element) || element.properties.id !== undefined) return element
    const [words = ''] = named.exec(pageText(element)) ?? []
    if (!/[\p{L}\p{N}]/u.test(words)) return element
    let slug = slugger.slug(words)
    while (taken.has(idPrefix + slug)) slug = slugger.slug(words)
    taken.add(idPrefix + slug)
    return { ...element, properties: { id: idPrefix + slug, ...element.properties } }
  })
}

function followed(element: Element, taken: ReadonlySet<string>, page: string): Element {
  const fragment = element.tagName === 'a' ? fragmentOf(element) : null
  if (fragment === null) return element
  return { ...element, properties: { ...element.properties, href: `${page}#${anchorIn(taken, fragment)}` } }
}

/** All ids of a tree. */
export function anchorsOf(tree: Root): ReadonlySet<string> {
  const taken = new Set<string>()
  changeElements(tree, element => {
    if (typeof element.properties.id === 'string') taken.add(element.properties.id)
    return element
  })
  return taken
}

/** The part of a page, with these ids, that a text means by `#fragment`, as it stands in addresses. */
export function anchorIn(taken: ReadonlySet<string>, fragment: string): string {
  const target = [fragment, decoded(fragment), decoded(fragment).toLowerCase()].find(name => taken.has(idPrefix + name))
  if (target === undefined) return fragment
  return idPrefix + (target === fragment ? target : encodeURIComponent(target))
}

function fragmentOf({ properties: { href } }: Element): string | null {
  return typeof href === 'string' && href.startsWith('#') ? href.slice(1) : null
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
