import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'
import type { Range } from './without-lines.ts'

/** More-marks that stand in a line with text, where a line of their own changes nothing for readers. */
export function inlineMoreMarks({ text, bodyStart, blocks, front, isCode }: Draft): readonly Edit[] {
  if (front?.separator != null && !mark.test(front.separator)) return []
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'html')
    .flatMap(({ kind, start, end }): Edit[] => {
      const written = text.slice(start, end)
      const [before, after] = [atEnd.exec(written), kind === 'html' ? atStart.exec(written) : null]
      if (before && before.index > 0 && kind === 'paragraph' && !isCode(start + before.index - 1)) {
        const from = start + before.index
        return [{ rule, start: from, end: from + (before[1]?.length ?? 0), replacement: '\n\n' }]
      }
      const isFirst = start === bodyStart || text.slice(Math.max(bodyStart, start - 2), start).trim() === ''
      if (!after || !isFirst) return []
      const from = start + (after[1]?.length ?? 0)
      return [{ rule, start: from, end: from + (after[2]?.length ?? 0), replacement: '\n\n' }]
    })
}

/** The only more-mark of a model's text, where its signs were changed on the way: escaped, in code, with dashes for hyphens. */
export function spoiltMoreMarks(draft: Draft): readonly Edit[] {
  const found = marksInDisguise(draft, spoilt)
  const [only] = found
  return only && found.length === 1 ? [{ rule: 'residue/more-mark-spoilt', ...only, replacement: '<!--more-->' }] : []
}

/** What may stand for a more-mark in a model's text that has none: "[more]", "<!--weiterlesen-->". */
export function likelyMoreMarks(draft: Draft): readonly Range[] {
  return marksInDisguise(draft, resembling)
}

function marksInDisguise({ text, blocks, front, isFromModel, isCode }: Draft, pattern: RegExp): readonly Range[] {
  if (!isFromModel || front?.separator != null) return []
  const found = blocks.filter(
    ({ start, end }) =>
      end - start < 80 && !mark.test(text.slice(start, end)) && pattern.test(unescaped(text.slice(start, end))),
  )
  if (found.length === 0 || found.length > 3) return []
  const isReal = ({ index }: { readonly index: number }) => !isCode(index) || text[index - 1] === '\n'
  const hasOther = [...text.matchAll(/<!--\s{0,9}more\s{0,9}-->/gi)].some(
    match => isReal(match) && !found.some(({ start, end }) => match.index >= start && match.index < end),
  )
  return hasOther ? [] : found.map(({ start, end }) => ({ start, end }))
}

function unescaped(written: string): string {
  return written.replace(/\\|<br ?\/?>/g, '')
}

const rule = 'residue/more-mark-in-line'
const mark = /^\s*<!--\s{0,9}more\s{0,9}-->\s*$/i
const atEnd = /(?<=[^\s\\-])([ \t]{0,9})<!--[ \t]{0,9}more[ \t]{0,9}-->$/i
const atStart = /^(<!--[ \t]{0,9}more[ \t]{0,9}-->)([ \t]{0,9})(?=[\p{L}\p{N}"„“*_[(])/iu
const spoilt =
  /^(?:[`~]{3,}\w*\n)?[\s*_`\u200b\u2060\ufeff]*(?:<|&lt;)!?\s?[-–—]{1,3}\s{0,3}more\s{0,3}[-–—]{1,3}\s?(?:>|&gt;)[\s*_`~\u200b\u2060\ufeff]*$/iu
const resembling =
  /^[-*+]? ?[*_]{0,2}(?:<!--|[[(<]|-{2,3}|\.{3}|…)\s?(?:read[ -])?(?:more|mehr|weiterlesen)\s?(?:lesen)?(?:-->|[\])>]|-{2,3}|\.{3}|…)[*_]{0,2}$|^[-*+] <!--\s?more\s?-->$/iu
