import type { Draft } from './draft.ts'
import { sourceSection } from './source-section.ts'
import type { Range } from './without-lines.ts'

/** Places that a model left for somebody to fill in: "[Insert date]", "[Quelle einfügen]", links to nowhere in the sources. */
export function placeholdersIn(draft: Draft): readonly Range[] {
  const { text, bodyStart, definitions, isCode, isDeclared } = draft
  const isDefined = ({ start, end }: Range) =>
    Object.hasOwn(
      definitions.references ?? {},
      text
        .slice(start + 1, end - 1)
        .trim()
        .toUpperCase(),
    )
  const found = rangesOf(isDeclared ? everyGap : clearGap, text.slice(bodyStart), bodyStart).filter(
    range => !isDefined(range),
  )
  return [...found, ...emptyLinks(draft)].filter(({ start }) => !isCode(start)).sort((a, b) => a.start - b.start)
}

const notLink = '(?![(:[])'
const english =
  "\\[(?:Insert|INSERT|insert|Enter your|Placeholder|PLACEHOLDER|TBD|Your (?:Name|Company|Publication)|Author(?:’s|'s)? Name|Company Name|Source Name|Link to source)(?:\\s[^\\]\\n]{0,80})?\\]"
const german =
  '\\[(?:[^\\]\\[\\n]{0,60}\\s)?(?:einfügen|eintragen|ergänzen|einsetzen|Platzhalter|PLATZHALTER)(?:\\s[^\\]\\n]{0,40})?\\]|\\[(?:Ihr|Dein) Name\\]'
const clearBracket = `(?:${english}|${german})${notLink}`
const clearGap = new RegExp(clearBracket, 'g')

const gap =
  '(?:name|datum|date|ort|place|city|stadt|link|url|autor(?:in)?|author|todo|zahl|number|betrag|amount|summe|preis|price|zitat|quote|titel|title|position|firma|company|unternehmen|organisation|organization|prozent|percentage|jahr|year|monat|month|telefon|phone)'
/** What belongs there, named in brackets: "[Datum]", "[Name of judge]", "[BETRAG]", "{{name}}". */
const named = `\\[${gap}(?! (?:der redaktion|geändert|bekannt|changed|withheld|known))(?:(?: (?:of|for|from|des|der|dem|von|hier|here|\\d)|[:_/-])[^\\]\\[\\n]{0,80})?\\]${notLink}|\\{\\{ ?${gap}(?:[ _-][\\p{L}_-]{1,30})? ?\\}\\}`
/** "XX.XXX Euro". */
const crossed =
  '(?<![\\w.])(?:x{1,3}(?:[.,]x{1,3}){1,4}|x{2,4}(?= (?:prozent|euro|million|milliard|percent|billion)))(?!\\w)'
/** "[... article continues ...]", "(Fortsetzung folgt …)". */
const cutOff =
  '[\\[(](?:[^\\])\\n]{0,40}\\s)?(?:article|text|content|story|Artikel) (?:continues|continued|truncated|gekürzt)[^\\])\\n]{0,60}[\\])]|[\\[(](?:Fortsetzung folgt|[Tt]o be continued|[Rr]est of (?:the )?article|Rest des Artikels)[^\\])\\n]{0,80}[\\])]'
const everyGap = new RegExp(`${clearBracket}|${named}|${crossed}|${cutOff}`, 'giu')

const nowhere =
  /\]\((?:#|URL|url|Link|link|\.{3}|https?:\/\/(?:\.{3}|…|(?:www\.)?example\.(?:com|org|net|de)(?:\/[^)\s]{0,300})?)|https?:\/\/)\)/g
function emptyLinks(draft: Draft): readonly Range[] {
  if (!draft.isDeclared) return []
  const lists = sourceSection(draft)?.lists ?? []
  return lists.flatMap(({ start, end }) => rangesOf(nowhere, draft.text.slice(start, end), start))
}

function rangesOf(pattern: RegExp, text: string, offset: number): readonly Range[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: offset + index,
    end: offset + index + length,
  }))
}
