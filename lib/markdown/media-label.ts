import type { Element, ElementContent } from 'hast'
import { altWithLabel } from './alt-with-label.ts'
import type { RenderOptions } from './render-options.ts'

/** What came of a picture or a sound, with a label beside it and in its alternative text where AI made it. */
export function labelled(
  nodes: readonly ElementContent[],
  madeByAi: RenderOptions['madeByAi'],
  kind: 'picture' | 'sound',
): readonly ElementContent[] {
  if (madeByAi === undefined) return nodes
  return nodes.flatMap(node => {
    if (node.type !== 'element' || !addressesOf(node).some(address => madeByAi.addresses.has(address))) return [node]
    const word = madeByAi[kind]
    return [node.tagName === 'img' ? withAlt(node, word) : node, small(word, madeByAi.tongue)]
  })
}

function addressesOf({ properties, children }: Element): readonly string[] {
  const own = [properties.src, properties.href].filter(address => typeof address === 'string')
  return [...own, ...children.flatMap(child => (child.type === 'element' ? addressesOf(child) : []))]
}

function withAlt(image: Element, word: string): Element {
  const { alt } = image.properties
  return { ...image, properties: { ...image.properties, alt: altWithLabel(typeof alt === 'string' ? alt : '', word) } }
}

function small(text: string, tongue: Element['properties']): Element {
  return {
    type: 'element',
    tagName: 'small',
    properties: { className: ['ai-media'], ...tongue },
    children: [{ type: 'text', value: text }],
  }
}
