import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'

/** More-marks that stand in a line with text, where a line of their own changes nothing for readers. */
export function inlineMoreMarks({ text, bodyStart, blocks, front, isCode }: Draft): readonly Edit[] {
  if (front?.separator != null && !mark.test(front.separator)) return []
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'html')
    .flatMap(({ kind, start, end }): Edit[] => {
      const written = text.slice(start, end)
      const [before, after] = [atEnd.exec(written), kind === 'html' ? atStart.exec(written) : null]
      if (before && before.index > 0 && kind === 'paragraph' && !isCode(start + before.index - 1))
        return [
          {
            ...rule,
            start: start + before.index,
            end: start + before.index + (before[1]?.length ?? 0),
            replacement: '\n\n',
          },
        ]
      const isFirst = start === bodyStart || text.slice(Math.max(bodyStart, start - 2), start).trim() === ''
      if (after && isFirst) {
        const length = after[1]?.length ?? 0
        return [{ ...rule, start: start + length, end: start + length + (after[2]?.length ?? 0), replacement: '\n\n' }]
      }
      return []
    })
}

const rule = { rule: 'residue/more-mark-in-line' }
const mark = /^\s*<!--\s{0,9}more\s{0,9}-->\s*$/i
const atEnd = /(?<=[^\s-])([ \t]{0,9})<!--[ \t]{0,9}more[ \t]{0,9}-->$/i
const atStart = /^(<!--[ \t]{0,9}more[ \t]{0,9}-->)([ \t]{0,9})(?=[\p{L}\p{N}"„“*_[(])/iu
