/**
 * Cells as text in columns; `left` names the columns whose words start at the left.
 * @param {readonly (readonly string[])[]} rows the first one is the head @param {readonly number[]} left
 */
export function inColumns(rows, left) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)))
  const padded = (cell, column) => (left.includes(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))
  return rows.map(row => row.map(padded).join('  ').trimEnd()).join('\n')
}

/** @param {number | null | undefined} figure @param {number} digits */
export const fixed = (figure, digits) => (figure == null ? '?' : figure.toFixed(digits))

/** @param {number | null | undefined} bytes */
export const megabytes = bytes => fixed(bytes == null ? null : bytes / 1e6, 0)
