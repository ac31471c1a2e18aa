import type { Element, ElementContent } from 'hast'
import type { RenderOptions } from './render-options.ts'

/** A local picture with its size, so that nothing moves when it comes, and with its scaled files, of which a browser takes one. */
export function sized(node: ElementContent, pictures: RenderOptions['pictures']): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'img') return node
  const { src, width: written, ...others } = node.properties
  const picture = typeof src === 'string' ? pictures?.at(src) : null
  if (!pictures || !picture) return node
  const width = Number(written) || picture.width
  const height = Math.round((width * picture.height) / picture.width)
  const look = picture.isTransparent ? { className: ['sheet'] } : {}
  const image: Element = { ...node, properties: { src: src ?? '', ...others, width, height, ...look } }
  if (picture.sources.length === 0) return image
  const sizes = width < picture.width ? `${width}px` : pictures.sizes
  return {
    type: 'element',
    tagName: 'picture',
    properties: {},
    children: [...sourcesOf(picture.sources, sizes), image],
  }
}

type Sources = NonNullable<ReturnType<NonNullable<RenderOptions['pictures']>['at']>>['sources']

function sourcesOf(sources: Sources, sizes: string): readonly Element[] {
  return sources.map(({ srcSet, type }) => ({
    type: 'element',
    tagName: 'source',
    properties: { type, srcSet, sizes },
    children: [],
  }))
}
