import type { Draft } from './draft.ts'

/** Matches every citation mark that is certain in a text; a global pattern. */
export function marksOf(draft: Draft): RegExp {
  const isNumbered = numbersLeadNowhere(draft)
  const isNoted = draft.isFromModel && !/^ {0,3}(?:> ?)*\[\^/m.test(draft.text)
  if (isNumbered) return isNoted ? withAll : withNumbers
  return isNoted ? withNotes : marks
}

/** Whether a text has anything at all that a citation mark begins with: a quick look before many patterns. */
export function mayHaveMarks(text: string): boolean {
  return beginnings.test(text)
}

const beginnings =
  /[【†\ue200-\ue206¹²]|turn\d|oaicite|contentReference|\[(?:\[|[a-z]{2,8}[:_]|[\d^\]])|<(?:grok|sup|antml|span)|(?:Quelle|Source)n?s? \d/

/** Whether a mark is one of a chat system, and no mere number. */
export function isOfChat(mark: string): boolean {
  return wholeMark.test(mark)
}

/** A text without anything that looks like a citation mark. */
export function withoutMarks(text: string): string {
  return text.replace(withAll, '')
}

const oaicite =
  /&#8203;(?:`{2}【oaicite:\d{1,4}】`{2}|:contentReference\[oaicite:\d{1,4}\]\{index=\d{1,4}\})(?:&#8203;)?/u
const reference = /:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/u
const lenticular =
  /【(?:\d{1,4}(?:[-–:.]\d{1,4}){1,2}(?:†[^】\n]{0,200})?|\d{0,4}†[^】\n]{0,200}|oaicite:\d{1,4}|turn\d{1,3}[a-z]{1,12}\d{1,3}|(?:source|quelle|web|cite|ref|doc|citation)[^】\n]{0,40})】/u
const privateUse = /\ue200(?!entity)[a-z_]{1,20}\ue202[^\ue200\ue201\n]{0,400}\ue201|\ue200\ue201/u
const turn = '(?:turn\\d{1,3}[a-z]{3,12}\\d{1,3})'
const series = `${turn}(?:,?\\s?${turn}){0,12}`
const turns = new RegExp(
  `(?:(?:file)?cite\\s?|navlist\\s?|(?<![\\p{L}\\p{N}])i?)(?:${series}(?![\\p{L}\\p{N}])|\\(${series}\\))`,
  'u',
)
const named =
  /\[\[?(?:oaicite:\d{1,4}|cite_start|cite_end|(?:cite|citation|web|post|page|source|ref)[:_]\s?\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,20}|\^\d{1,3}\^|\d{0,3}†[^\]\n]{0,80}|turn\d{1,3}[a-z]{1,12}\d{1,3})\]\]?/u
const lines = /†L\d{1,5}(?:-L?\d{1,5})?(?![\p{L}\p{N}])/u
const tags =
  /<grok:render[^<>]{0,300}>(?:\s{0,9}<argument[^<>]{0,80}>[^<>]{0,80}<\/argument>){0,9}\s{0,9}<\/grok:render>|\[\]\([a-z_]{4,60}=[^)\n]{0,300}\)|<\/?(?:antml:cite[^<>\n]{0,120}|grok:[a-z]{1,20}[^<>\n]{0,200})>/u
const hidden = /<span style="display:none">(?:\[\^[\w:]{1,12}\]){1,20}<\/span>/u

const all = [oaicite, reference, lenticular, privateUse, turns, named, lines, tags, hidden]
const marks = either(all.map(({ source }) => source))

// Behind a word or a sentence, where nothing says what they stand for.
const behindWords = '(?<=[\\p{L}\\p{N}.,;:!?%)\\]"“”\'’»*_] ?)'
const count = '[1-9]\\d?'
const numbers = [
  `${behindWords}(?:\\[${count}(?:, ?${count}){0,9}\\]){1,12}(?![([:\\]\\w])`,
  `${behindWords}(?:\\[\\[${count}\\]\\]){1,12}(?![([:\\]\\w])`,
  `${behindWords}<sup>\\[?${count}(?:, ?${count}){0,9}\\]?</sup>`,
  '(?<=\\p{L}{3}[.,;:!?]?["“”»]? ?)[¹²³⁴-⁹]{1,3}(?![\\p{L}\\p{N}])',
  `${behindWords}[[(](?:(?:vgl\\.|siehe|see|cf\\.|s\\.) )?(?:Quellen?|Sources?|Ref\\.?) ${count}(?:(?:, ?| und | and | & )${count}){0,9}[\\])](?![([:])`,
]

/** References to notes that nobody wrote. */
const notes = `${behindWords}(?:\\[\\^[\\w-]{1,12}\\]){1,12}(?![:(])`

const withNumbers = either([marks.source, ...numbers])
const withNotes = either([marks.source, notes])
const withAll = either([marks.source, ...numbers, notes])
const wholeMark = new RegExp(`^(?:${marks.source})$`, 'u')

function either(sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'gu')
}

/** Whether `[1]`, `¹` or `(Quelle 1)` in a text point at nothing: no definition, no line that begins with one, no numbered list. */
function numbersLeadNowhere({ text, bodyStart, definitions, isFromModel }: Draft): boolean {
  const body = text.slice(bodyStart)
  if (!isFromModel || body.includes('{%') || !pointsAtSources(body)) return false
  if (Object.keys(definitions.references ?? {}).some(key => /^\d+$/.test(key))) return false
  return !/^[ \t>]*(?:[-*+] +)?(?:\**\\?\[\^?\d{1,2}\\?\]|<sup>|[¹²]|\(?\d{1,2}[.)]\s)/m.test(body)
}

// One number in the middle of a sentence may be an index, or a power.
function pointsAtSources(body: string): boolean {
  return behindSentence.test(body) || (/[^\w\s] ?\[1[\],]/.test(body) && /\[2[\],]/.test(body))
}

const behindSentence =
  /[.!?…]["“”»]?(?:\s?\[\[?1[\],]|<sup>\[?1\]?<|\s?¹)|[[(](?:(?:vgl\.|siehe|see|cf\.|s\.) )?(?:Quelle|Source) \d[\]),]/
