import type { ArticleShareView, ShareLabel } from '#lib/site/share-view.ts'
import { drawLines, drawName, drawRule, foot, head, left, right } from './draw.ts'
import { fitText } from './fit-text.ts'
import type { Hyphenate } from './hyphenate.ts'
import { ink } from './ink.ts'
import { boldSans, sans, serif } from './typefaces.ts'

const leading = 1.1
/** Each fills the room with whole lines: two, three, four, five, six, seven. */
const sizes = [104, 92, 80, 69, 62, 55, 50, 46, 42, 39]

/** The picture of an article as SVG: name and day, the headline, and the label as sure of itself as a byline. */
export async function drawArticle(view: ArticleShareView, hyphenator: () => Promise<Hyphenate>): Promise<string> {
  const top = head + 16
  const bottom = view.label === null ? foot : foot - 114
  const room = { width: right - left, height: bottom - top, sizes, leading, wholeFrom: 55 }
  const headline = await fitText(view.headline, serif, room, hyphenator)
  const dayWidth = sans.widthOf(view.day, 28)
  return [
    drawName(view.name, 40, right - left - dayWidth - 48, { x: left, y: head - 24 }),
    `<g fill="${ink.muted}">${sans.outline(view.day, 28, { x: right - dayWidth, y: head - 24 })}</g>`,
    drawRule(head, 3),
    drawLines(headline, serif, leading, { x: left, y: top }),
    view.label === null ? '' : await drawLabel(view.label, hyphenator),
  ].join('')
}

const stamp = { width: 99, height: 72, inset: 4 }

async function drawLabel(label: ShareLabel, hyphenator: () => Promise<Hyphenate>): Promise<string> {
  const top = foot - stamp.height
  const x = left + stamp.width + 28
  const room = { width: right - x, height: 40, sizes: [32, 30, 28, 26, 24, 22], leading: 1.2, wholeFrom: 22 }
  const review = await fitText(label.review, sans, room, hyphenator)
  const size = 44
  const markAt = { x: left + (stamp.width - boldSans.widthOf(label.mark, size)) / 2, y: top + 51 }
  const isFilled = label.kind === 'mandatory'
  const { height, inset, width } = stamp
  return [
    drawRule(top - 24, isFilled ? 2 : 1),
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${ink.ink}"/>`,
    isFilled
      ? ''
      : `<rect x="${left + inset}" y="${top + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="${ink.paper}"/>`,
    `<g fill="${isFilled ? ink.paper : ink.ink}">${boldSans.outline(label.mark, size, markAt)}</g>`,
    `<g fill="${ink.ink}">${boldSans.outline(label.lead, 38, { x, y: top + 28 })}</g>`,
    drawLines(review, sans, 1.2, { x, y: top + 35 }),
  ].join('')
}
