import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'

/** Signs without width that models scatter between letters; scripts that need them to break lines keep theirs. */
export function invisibleSigns({ text, bodyStart, isDeclared, isCode }: Draft): readonly Edit[] {
  if (!isDeclared || !sign.test(text) || needsBreaks.test(text)) return []
  return [...text.slice(bodyStart).matchAll(signs)]
    .map(({ 0: { length }, index }) => ({ start: bodyStart + index, end: bodyStart + index + length }))
    .filter(({ start }) => !isCode(start))
    .map(({ start, end }) => ({ rule: 'residue/invisible-sign', start, end, replacement: '' }))
}

const sign = /[\u200b\u2060-\u2064\ufeff]/
const signs = /[\u200b\u2060-\u2064\ufeff]+/g
const needsBreaks =
  /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u
