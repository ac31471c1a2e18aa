import type { Element, Root } from 'hast'
import { addressKind, completed, isSafeResult } from './address-kind.ts'
import { type Change, changeElements } from './change-elements.ts'
import type { RenderOptions } from './render-options.ts'

/** Resolves the addresses of links; a link that leads nowhere good is replaced by its text. */
export function resolveLinks(tree: Root, { resolve }: RenderOptions): Root {
  return changeElements(tree, element => (element.tagName === 'a' ? resolved(element, resolve) : element))
}

function resolved(link: Element, resolve: RenderOptions['resolve']): ReturnType<Change> {
  const { href, ...others } = link.properties
  const written = typeof href === 'string' ? href.trim() : ''
  const kind = written === '' ? 'forbidden' : addressKind(written)
  if (kind === 'fragment' || kind === 'contact') return link
  const target = kind === 'forbidden' ? null : resolve(kind === 'external' ? completed(written) : written)
  if (target === null || !isSafeResult(target)) return withoutLink(link)
  const rel = kind === 'external' ? { rel: ['external'] } : {}
  return { ...link, properties: { ...others, href: target, ...rel } }
}

// Something may point to it, so an anchor stays where it was.
function withoutLink(link: Element): ReturnType<Change> {
  const { id } = link.properties
  return id === undefined ? link.children : { ...link, tagName: 'span', properties: { id } }
}
