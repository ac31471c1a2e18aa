import { shareSize } from '#lib/site/share-image.ts'
import type { ShareView } from '#lib/site/share-view.ts'
import { drawArticle } from './draw-article.ts'
import { drawEdition } from './draw-edition.ts'
import { hyphenatorOf } from './hyphenate.ts'
import { ink } from './ink.ts'
import { rasterize } from './rasterize.ts'
import { toPng } from './to-png.ts'

/** A share picture as PNG; the same view gives the same bytes on every machine. */
export async function sharePng(view: ShareView): Promise<Uint8Array> {
  const hyphenator = () => hyphenatorOf(view.lang)
  const drawing = view.kind === 'article' ? await drawArticle(view, hyphenator) : await drawEdition(view, hyphenator)
  const { height, width } = shareSize
  const paper = `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paper}${drawing}</svg>`
  return toPng(await rasterize(svg), shareSize, ink.paper, [ink.ink, ink.muted, ink.accent])
}
