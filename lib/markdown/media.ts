import type { Element, ElementContent, Properties, Root } from 'hast'
import { addressHost, addressKind, completed, isFromHost, isSafeResult } from './address-kind.ts'
import { changeElements } from './change-elements.ts'
import { labelled } from './media-label.ts'
import type { RenderOptions } from './render-options.ts'
import { sized } from './sized-picture.ts'

/** Resolves pictures and sounds of the publication; those from elsewhere become links, so that no page loads them unasked. */
export function openMedia(tree: Root, { resolve, madeByAi, pictureHosts, pictures }: RenderOptions): Root {
  return changeElements(tree, (element, parents) => {
    if (element.tagName === 'source') return isPlayer(parents.at(-1)) ? element : []
    if (element.tagName !== 'img' && !isPlayer(element)) return element
    const isInLink = parents.some(parent => parent.tagName === 'a')
    return element.tagName === 'img'
      ? labelled(picture(element, resolve, isInLink, pictureHosts), madeByAi, 'picture').map(node =>
          sized(node, pictures),
        )
      : labelled(player(element, resolve, isInLink), madeByAi, 'sound')
  })
}

type Resolve = RenderOptions['resolve']

function picture(
  image: Element,
  resolve: Resolve,
  isInLink: boolean,
  hosts: RenderOptions['pictureHosts'],
): readonly ElementContent[] {
  const { src, alt, ...others } = image.properties
  const words = typeof alt === 'string' ? alt : ''
  const shown = localAddress(src, resolve) ?? allowedAddress(src, hosts)
  if (shown === null) return elsewhere(src, isInLink ? words : withHost(words, src), isInLink)
  const properties = { src: shown, alt: words, ...others, loading: 'lazy', decoding: 'async' }
  return [{ ...image, properties }]
}

/** Whoever follows the link should know where it leads. */
function withHost(words: string, src: Properties[string]): string {
  return words.trim() !== '' && isElsewhere(src) ? `${words.trim()} (${addressHost(String(src))})` : words
}

function allowedAddress(src: Properties[string], hosts: RenderOptions['pictureHosts'] = []): string | null {
  const address = typeof src === 'string' && isElsewhere(src) ? completed(src.trim()) : ''
  return isFromHost(address, hosts) ? address : null
}

function player(element: Element, resolve: Resolve, isInLink: boolean): readonly ElementContent[] {
  const { src, ...others } = element.properties
  const files = element.children.filter(isSource)
  const fallback = element.children.filter(child => !isSource(child))
  const local = localAddress(src, resolve)
  const usable = files.flatMap(file => localSource(file, resolve))
  if (local === null && (src !== undefined || usable.length === 0)) {
    const title = typeof others.title === 'string' ? others.title : ''
    const addresses = [src, ...files.map(file => file.properties.src)]
    return [...addresses.flatMap(address => elsewhere(address, title, isInLink)), ...fallback]
  }
  const properties = { ...(local === null ? {} : { src: local }), ...others, controls: true, preload: 'none' }
  return [{ ...element, properties, children: [...usable, ...fallback] }]
}

function localSource(file: Element, resolve: Resolve): Element[] {
  const { src, ...others } = file.properties
  const local = localAddress(src, resolve)
  return local === null ? [] : [{ ...file, properties: { src: local, ...others } }]
}

function localAddress(src: Properties[string], resolve: Resolve): string | null {
  if (typeof src !== 'string' || src.trim() === '' || addressKind(src.trim()) !== 'local') return null
  const local = resolve(src.trim())
  return local === null || !isSafeResult(local) ? null : local
}

function elsewhere(src: Properties[string], words: string, isInLink: boolean): readonly ElementContent[] {
  const isReachable = isElsewhere(src)
  const text = words.trim() || (isReachable ? addressHost(String(src)) : '')
  if (text === '') return []
  const children: ElementContent[] = [{ type: 'text', value: text }]
  if (!isReachable || isInLink) return children
  return [{ type: 'element', tagName: 'a', properties: { href: String(src).trim() }, children }]
}

function isElsewhere(src: Properties[string]): boolean {
  return typeof src === 'string' && addressKind(src.trim()) === 'external'
}

function isSource(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'source'
}

function isPlayer(element: Element | undefined): boolean {
  return element?.tagName === 'audio' || element?.tagName === 'video'
}
