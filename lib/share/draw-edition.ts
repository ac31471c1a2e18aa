import type { EditionShareView } from '#lib/site/share-view.ts'
import { drawLines, drawName, drawRule, left, right } from './draw.ts'
import { fitText } from './fit-text.ts'
import type { Hyphenate } from './hyphenate.ts'
import { serif } from './typefaces.ts'

const leading = 1.25

/** The picture of a publication as SVG: its name as on its front, and the sentence below. */
export async function drawEdition(view: EditionShareView, hyphenator: () => Promise<Hyphenate>): Promise<string> {
  const width = right - left
  const name = drawName(view.name, 168, width, { x: left, y: 290 })
  if (view.tagline === '') return name + drawRule(350, 3)
  const room = { width, height: 180, sizes: [44, 40, 36, 32], leading, wholeFrom: 32 }
  const tagline = await fitText(view.tagline, serif, room, hyphenator)
  return name + drawRule(350, 3) + drawLines(tagline, serif, leading, { x: left, y: 374 })
}
