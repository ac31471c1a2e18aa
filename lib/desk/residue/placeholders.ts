import type { Draft } from './draft.ts'
import { sourceSection } from './source-section.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** Places that a model left for somebody to fill in: "[Insert date]", "[Quelle einfügen]", links to nowhere in the sources. */
export function placeholdersIn(draft: Draft): readonly Range[] {
  const { text, bodyStart, definitions, isCode, isFromModel } = draft
  const found = [...text.slice(bodyStart).matchAll(isFromModel ? everyBracket : clearBracket)]
    .filter(([written]) => !Object.hasOwn(definitions.references ?? {}, written.slice(1, -1).trim().toUpperCase()))
    .map(({ 0: { length }, index }) => ({ start: bodyStart + index, end: bodyStart + index + length }))
  return [...found, ...emptyLinks(draft)].filter(({ start }) => !isCode(start)).sort((a, b) => a.start - b.start)
}

const notLink = '(?![(:[])'
const english =
  "\\[(?:Insert|INSERT|insert|Enter your|Placeholder|PLACEHOLDER|TBD|Your (?:Name|Company|Publication)|Author(?:’s|'s)? Name|Company Name|Source Name|Link to source)(?:\\s[^\\]\\n]{0,80})?\\]"
const german =
  '\\[(?:[^\\]\\[\\n]{0,60}\\s)?(?:einfügen|eintragen|ergänzen|einsetzen|Platzhalter|PLATZHALTER)(?:\\s[^\\]\\n]{0,40})?\\]|\\[(?:Ihr|Dein) Name\\]'
const clearBracket = new RegExp(`(?:${english}|${german})${notLink}`, 'g')
const everyBracket = new RegExp(
  `(?:${english}|${german}|\\[(?:Name|Datum|Date|Ort|Quelle|Autor|Author|TODO|Zahl|Zitat)(?: \\d{1,2})?\\])${notLink}`,
  'g',
)

const nowhere =
  /\]\((?:#|URL|url|Link|link|\.{3}|https?:\/\/(?:\.{3}|(?:www\.)?example\.(?:com|org|net|de)(?:\/[^)\s]{0,300})?)|https?:\/\/)\)/g

function emptyLinks(draft: Draft): readonly Range[] {
  const section = draft.isFromModel ? sourceSection(draft) : null
  return (section?.lists ?? []).flatMap(({ start, end }) =>
    [...draft.text.slice(start, end).matchAll(nowhere)].map(({ 0: { length }, index }) => ({
      start: start + index + 1,
      end: start + index + length,
    })),
  )
}
