import type { Measure } from './break-lines.ts'
import type { Hyphenate } from './hyphenate.ts'

/** A text in which each word that is wider than `width` is hyphenated into parts that are not, a blank between them. */
export function breakWords(text: string, width: number, measure: Measure, hyphenate: Hyphenate): string {
  return text
    .split(' ')
    .map(word => (measure(word) <= width ? word : partsOf(word, width, measure, hyphenate).join(' ')))
    .join(' ')
}

function partsOf(word: string, width: number, measure: Measure, hyphenate: Hyphenate): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of hyphenate(word).flatMap(piece => (measure(`${piece}-`) <= width ? [piece] : [...piece]))) {
    if (part === '' || measure(`${part}${piece}-`) <= width) part += piece
    else {
      parts.push(part.endsWith('-') ? part : `${part}-`)
      part = piece
    }
  }
  return [...parts, part]
}
