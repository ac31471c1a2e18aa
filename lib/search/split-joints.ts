import { seam } from './page/seam.ts'

/** Dashes, apostrophes and dots of typographers that hold two words together. */
const joint = /(?<=[\p{L}\p{N}])[\u2010-\u2015\u2019\u2026](?=[\p{L}\p{N}])/gu

/** Splits what typographic signs join, so that `agents` finds `tools—agents` and `élève` finds `l’élève`: Pagefind only cuts at ASCII signs. */
export function splitJoints(text: string): string {
  return text.replace(joint, sign => sign + seam)
}
