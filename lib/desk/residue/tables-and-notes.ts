import type { Reading } from './blocks.ts'

/** A test for offsets that stand in a table or in a footnote's own text. */
export function inTablesAndNotes({
  tokens,
  lineStart,
}: Pick<Reading, 'tokens' | 'lineStart'>): (at: number) => boolean {
  let isNote = false
  const ranges = tokens.flatMap(({ type, map }) => {
    if (type === 'footnote_reference_open' || type === 'footnote_reference_close') isNote = type.endsWith('open')
    if (!map || !(type === 'table_open' || (isNote && type === 'inline'))) return []
    return [{ start: lineStart(map[0]), end: lineStart(map[1]) }]
  })
  return at => ranges.some(({ start, end }) => at >= start && at < end)
}
