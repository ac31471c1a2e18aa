/** Columns of plain text: what mail programs show without breaking lines again, even quoted twice (RFC 3676, section 4.2, says 78). */
export const textWidth = 72

/** A text in lines of at most `textWidth` characters, broken at blanks; an address or another long word keeps a line of its own. */
export function wrapped(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/).filter(part => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && lengthOf(longer) > textWidth) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].join('\n')
}

/** A title with a rule of its width below. */
export function underlined(title: string, sign: '=' | '-'): string {
  const text = wrapped(title)
  const width = Math.max(...text.split('\n').map(lengthOf))
  return `${text}\n${sign.repeat(width)}`
}

/** In characters as readers see them, but for those that are wider or have no width. */
function lengthOf(text: string): number {
  return [...text].length
}
