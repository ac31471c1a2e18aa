const keyword =
  '(?:(?:zuletzt\\s+)?(?:abgerufen|aufgerufen|besucht|zugegriffen)(?:\\s+am)?|(?:letzter\\s+)?zugriff(?:\\s+am)?|' +
  '(?:last\\s+)?(?:accessed|retrieved|visited)(?:\\s+on)?|(?:page\\s+)?consulté(?:e)?(?:\\s+le)?)'
const opening = new RegExp(`(?:,\\s*)?[([]?\\s*${keyword}:?\\s+([^()[\\]]{6,24}?)\\s*[)\\]]?\\.?$`, 'i')

const months = [
  'januar|jänner|january|janvier|jan',
  'februar|february|février|feb',
  'märz|march|mars|mar',
  'april|avril|apr',
  'mai|may',
  'juni|june|juin|jun',
  'juli|july|juillet|jul',
  'august|août|aug',
  'september|septembre|sept|sep',
  'oktober|october|octobre|okt|oct',
  'november|novembre|nov',
  'dezember|december|décembre|dez|dec',
].map(names => new Set(names.split('|')))

/** Takes "(abgerufen am 3. Mai 2025)" off the end of the words after a link; the day as `YYYY-MM-DD`, or all words as they were. */
export function accessedDay(words: string): { readonly day: string | null; readonly rest: string } {
  const match = opening.exec(words)
  const day = match?.[1] === undefined ? null : dayOf(match[1])
  return match && day ? { day, rest: words.slice(0, match.index).trim() } : { day: null, rest: words }
}

function dayOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return toDay(iso[1], iso[2], iso[3])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (dotted) return toDay(dotted[3], dotted[2], dotted[1])
  const dayFirst = /^(\d{1,2})(?:\.|er|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text)
  if (dayFirst) return toDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text)
  return monthFirst ? toDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null
}

function monthOf(name = ''): string {
  return String(months.findIndex(names => names.has(name.toLowerCase())) + 1)
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function toDay(year = '', month = '', day = ''): string | null {
  const isReal = Number(day) >= 1 && Number(day) <= (lengths[Number(month) - 1] ?? 0)
  return isReal ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
