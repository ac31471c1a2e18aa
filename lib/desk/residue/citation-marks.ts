import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'

/** Marks with which chat systems point at what they found, and which lead nowhere outside of them. */
export function citationMarks(draft: Draft): readonly Edit[] {
  const isNumbered = numbersLeadNowhere(draft)
  const found = [...draft.text.slice(draft.bodyStart).matchAll(isNumbered ? withNumbers : marks)].map(match => ({
    start: draft.bodyStart + match.index,
    end: draft.bodyStart + match.index + match[0].length,
  }))
  return joined(found)
    .filter(({ start }) => !draft.isCode(start) && !isLinkText(draft.text, start))
    .map(range => withBlanks(draft.text, range))
}

const oaicite =
  /&#8203;(?:`{2}【oaicite:\d{1,4}】`{2}|:contentReference\[oaicite:\d{1,4}\]\{index=\d{1,4}\})(?:&#8203;)?/u
const reference = /:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/u
const lenticular =
  /【(?:\d{1,4}(?:[-–:.]\d{1,4}){1,2}(?:†[^】\n]{0,200})?|\d{1,4}†[^】\n]{0,200}|oaicite:\d{1,4}|turn\d{1,3}[a-z]{1,12}\d{1,3}|(?:source|quelle|web|cite)[^】\n]{0,40})】/u
const privateUse = /\ue200(?:cite|filecite|navlist|video|i|image_group)\ue202[^\ue200\ue201\n]{0,400}\ue201/u
const turns =
  /(?:(?:file)?cite|(?<![\p{L}\p{N}]))(?:turn\d{1,3}(?:search|news|view|fetch|file|image|forecast|finance|sports|product|reddit|academia)\d{1,3}){1,12}(?![\p{L}\p{N}])/u
const named =
  /\[(?:oaicite:\d{1,4}|cite_start|cite_end|(?:cite|citation|web|post|source):\s?\d{1,4}(?:,\s?\d{1,4}){0,20}|\^\d{1,3}\^|\d{1,3}†[^\]\n]{0,80}|turn\d{1,3}[a-z]{1,12}\d{1,3})\]/u
const tags = /<\/?(?:cite index="[^"\n<>]{0,80}"|antml:cite[^<>\n]{0,120}|grok:[a-z]{1,20}[^<>\n]{0,200})>/u
const numbers = /(?<=[\p{L}\p{N}.,;:!?)"“”'’»*_] ?)(?:\[[1-9]\d?(?:, ?[1-9]\d?){0,9}\]){1,12}(?![([:\]\w])/u

const all = [oaicite, reference, lenticular, privateUse, turns, named, tags]
const marks = new RegExp(all.map(({ source }) => source).join('|'), 'gu')
const withNumbers = new RegExp([...all, numbers].map(({ source }) => source).join('|'), 'gu')

/** Whether several `[1]` `[2]` in a text point at nothing: no definition, no line that begins with one, no numbered list. */
function numbersLeadNowhere({ text, bodyStart, definitions, isFromModel }: Draft): boolean {
  const body = text.slice(bodyStart)
  if (!isFromModel || !/[^\w\s][ ]?\[1[\],]/.test(body) || !/\[2[\],]/.test(body) || body.includes('{%')) return false
  if (Object.keys(definitions.references ?? {}).some(key => /^\d+$/.test(key))) return false
  return !/^[ \t>]*(?:[-*+] +)?(?:\**\\?\[\^?\d{1,2}\\?\]|\(?\d{1,2}[.)]\s)/m.test(body)
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Marks that stand side by side go together. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last && range.start === last.end) result.splice(-1, 1, { start: last.start, end: range.end })
    else result.push(range)
  }
  return result
}

function isLinkText(text: string, start: number): boolean {
  return text[start - 1] === '[' || text[start - 1] === '!' || text[start - 1] === '\\'
}

/** The mark with the blanks before it that nothing follows any more; a line of marks alone goes as a whole. */
function withBlanks(text: string, { start, end }: Range): Edit {
  let from = start
  while (isBlank(text[from - 1])) from--
  let to = end
  while (isBlank(text[to])) to++
  const beginsLine = from === 0 || text[from - 1] === '\n'
  const endsLine = to === text.length || text[to] === '\n'
  const rule = 'residue/citation-mark'
  if (beginsLine && endsLine && to > from)
    return { rule, start: from, end: Math.min(text.length, to + 1), replacement: '' }
  if (beginsLine) return { rule, start, end: to, replacement: '' }
  const isBeforePause = endsLine || /[\s.,;:!?)\]]/.test(text[end] ?? '\n')
  return { rule, start: isBeforePause ? from : start, end, replacement: '' }
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
