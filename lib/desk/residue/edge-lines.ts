import type { Block } from './blocks.ts'
import { isPartLabel } from './by-products.ts'
import { type Draft, writtenIn } from './draft.ts'
import { offersMore } from './edge-roles.ts'
import { isSpeaker, pageLines } from './machine-blocks.ts'
import type { Edit } from './pieces.ts'
import { preambleIn } from './preamble.ts'
import { isTitleLine } from './title-heading.ts'
import { linesBefore, linesBehind, type Range } from './without-lines.ts'

/** What begins the article's own first paragraph and is none of it: a line that announces the lines below, or a label. */
export function openingResidue(draft: Draft, block: Block): Edit | null {
  if (block.kind !== 'paragraph' || !draft.isFromModel) return null
  const { text, bodyStart } = draft
  const { start } = block
  const written = writtenIn(draft, block)
  const lines = written.split('\n')
  const [line = ''] = lines
  if (lines.length > 1) {
    const isPreamble = /:[ \t*_]*$/.test(line) && preambleIn(line) === 'certain'
    const ofPage = Math.min(pageLines(written), lines.length - 1)
    const end = start + lines.slice(0, Math.max(1, ofPage)).join('\n').length
    if (isPreamble) return linesBefore(text, bodyStart, { start, end }, 'residue/preamble')
    if (ofPage > 0) return linesBefore(text, bodyStart, { start, end }, 'residue/protocol-token')
    if (isTitleLine(draft, line)) return linesBefore(text, bodyStart, { start, end }, 'residue/title-repeated')
  }
  const [label] = /^(?:(\*\*?|__?)[\p{L} ]{3,20}(?:\1:|:\1)|[\p{L} ]{3,20}:)[ \t]+(?=\S)/u.exec(written) ?? []
  if (label === undefined) return null
  const end = start + label.length
  if (isPartLabel(label)) return { rule: 'residue/title-repeated', start, end, replacement: '' }
  return isSpeaker(label) ? { rule: 'residue/protocol-token', start, end, replacement: '' } : null
}

/** An offer in the last line of a list, which belongs to it only because no blank line stands before it. */
export function lastLineResidue(draft: Draft, block: Block): Edit | null {
  const line = lastLine(draft, block)
  return line && offersMore(draft, writtenIn(draft, line))
    ? linesBehind(draft.text, draft.bodyStart, line, 'residue/closing-offer')
    : null
}

function lastLine({ text }: Draft, { kind, start, end }: Block): Range | null {
  const from = text.lastIndexOf('\n', end - 1) + 1
  if (kind !== 'list' || from <= start || /^(?:\s|[-*+] |\d+[.)] )/.test(text.slice(from, from + 12))) return null
  return { start: from, end }
}
