import { posix } from 'node:path'
import type { ImageReference, Nodes } from 'mdast'
import type { MediaFile } from '#lib/article/library.ts'
import { toSitePath, withoutBasePath } from '#lib/content/site-path.ts'
import { nodesWhere, someNode } from '#lib/markdown/walk.ts'
import type { ArticleView } from './article-view.ts'
import type { Span } from './span.ts'

/** A picture that an article shows, by its address as written. */
export interface PlacedPicture extends Span {
  readonly address: string
}

/** The lead picture and those in the text whose addresses pass the test. */
export function picturesIn(view: ArticleView, test: (address: string) => boolean): readonly PlacedPicture[] {
  const { image } = view.article
  const lead = image && test(image.src) ? [{ address: image.src, ...view.fieldSpan('image') }] : []
  const isFound = (node: Nodes) => addressesOf(node).some(test) || isReference(node)
  return someNode(view.whole, isFound) ? [...lead, ...inText(view, test)] : lead
}

function inText(view: ArticleView, test: (address: string) => boolean): readonly PlacedPicture[] {
  const found: PlacedPicture[] = []
  const shown = new Set(nodesWhere(view.placed(), isReference).map(({ identifier }) => identifier))
  someNode(view.placed(), node => {
    const { start, end } = node.position ?? {}
    // Where the address is written is where it can be mended.
    const defined = node.type === 'definition' && shown.has(node.identifier) ? [node.url] : []
    for (const address of [...addressesOf(node), ...defined])
      if (test(address)) found.push({ address, ...view.spanOf(start?.offset ?? 0, end?.offset ?? 0) })
    return false
  })
  return found
}

function isReference(node: Nodes): node is ImageReference {
  return node.type === 'imageReference'
}

function addressesOf(node: Nodes): readonly string[] {
  if (node.type === 'image') return [node.url]
  if (node.type !== 'html') return []
  return [...node.value.matchAll(/<img\s[^<>]*?\bsrc\s*=\s*["']([^"'<>\n]+)["']/gi)].flatMap(
    ([, address]) => address ?? [],
  )
}

/** The file of the publication that an address names, if it holds one. */
export function mediaAt(address: string, { article, library }: ArticleView): MediaFile | undefined {
  const asKept = library.media.get(address)
  if (asKept) return asKept // A lead picture.
  const path = toSitePath(address)
  if (/^[/\\]/.test(address)) return library.media.get(withoutBasePath(path, library.publication.basePath))
  const beside = toSitePath(posix.join('/', posix.dirname(article.file), address))
  return library.media.get(beside) ?? library.media.get(path)
}
