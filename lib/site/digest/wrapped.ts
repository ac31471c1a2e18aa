/** Columns of plain text: what mail programs show without breaking lines again, even quoted twice (RFC 3676, section 4.2, says 78). */
export const textWidth = 72

/**
 * A text in lines of at most `textWidth` columns, broken at blanks, and between words where a script has no gaps; an address or
 * another long word keeps a line of its own.
 */
export function wrapped(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/).filter(part => part !== ''))
    for (const [index, part] of partsOf(word).entries()) {
      const longer = line === '' || index > 0 ? line + part : `${line} ${part}`
      if (line !== '' && columnsOf(longer) > textWidth) {
        lines.push(line)
        line = part
      } else line = longer
    }
  return [...lines, line].join('\n')
}

/** A title with a rule of its width below. */
export function underlined(title: string, sign: '=' | '-'): string {
  const text = wrapped(title)
  const width = Math.max(...text.split('\n').map(columnsOf))
  return `${text}\n${sign.repeat(width)}`
}

const gapless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** Between what a line may end, though there is no blank: no sign stands at the start of a line (UAX #14, LB13). */
function partsOf(word: string): readonly string[] {
  if (columnsOf(word) <= textWidth || !gapless.test(word)) return [word]
  const parts: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(word)) {
    if (isWordLike || parts.length === 0) parts.push(segment)
    else parts[parts.length - 1] += segment
  }
  return parts
}

const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60]/u

/** In characters as readers see them, of which East Asian ones take two columns (UAX #11); others may be wider or have no width. */
function columnsOf(text: string): number {
  let columns = 0
  for (const sign of text) columns += wide.test(sign) ? 2 : 1
  return columns
}
