const MAX_MARKERS = 32
// What reading a footnote costs, in lists.
const NOTE = 3
const marker = /[ \t]*(?:(>)|(\[\^[^\]\n]{1,999}\]:)|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** How often the lines of a text open or close a container: a quote, an item of a list, a footnote. Reading is quadratic in it. */
export function containersIn(markdown: string): number {
  let sum = 0
  let depth = 0
  for (const line of markdown.split('\n')) {
    const { quotes, items, notes } = markersOf(line)
    sum += Math.abs(quotes - depth) + items + NOTE * notes
    depth = quotes
  }
  return sum
}

/** Whether a line opens more containers within one another than anybody writes. */
export function isNestedDeeply(line: string): boolean {
  if (/^[ \t]*(?:[-*_][ \t]*)+$/.test(line)) return false
  const { quotes, items, notes, end } = markersOf(line)
  const markers = quotes + items + notes
  return markers > MAX_MARKERS || (markers > 0 && end > 200 && quotes + items > 0)
}

function markersOf(line: string) {
  let quotes = 0
  let notes = 0
  let markers = 0
  let end = 0
  marker.lastIndex = 0
  for (let found = marker.exec(line); found && markers <= MAX_MARKERS; found = marker.exec(line)) {
    markers++
    if (found[1]) quotes++
    if (found[2]) notes++
    end = marker.lastIndex
  }
  return { quotes, notes, items: markers - quotes - notes, end }
}
