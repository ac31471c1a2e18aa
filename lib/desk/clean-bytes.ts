import type { Residue } from './residue.ts'

/** A file's own text (line ends and byte order mark as they are) after changes whose offsets count in its decoded text. */
export function changedInPlace(original: string, residues: readonly Residue[]): string {
  const lineEnd = original.includes('\r\n') ? '\r\n' : '\n'
  const offsets = toOriginalOffsets(original)
  let result = ''
  let from = 0
  for (const { start, end, replacement } of residues) {
    result += original.slice(from, offsets(start)) + (replacement ?? '').replaceAll('\n', lineEnd)
    from = offsets(end)
  }
  return result + original.slice(from)
}

/** Offsets in a text as it is written, from offsets in it with LF line ends and without a mark; asked for in rising order. */
function toOriginalOffsets(original: string): (offset: number) => number {
  let at = original.startsWith('\uFEFF') ? 1 : 0
  let decoded = 0
  return offset => {
    while (decoded < offset && at < original.length) {
      at += original[at] === '\r' && original[at + 1] === '\n' ? 2 : 1
      decoded += 1
    }
    return at
  }
}
