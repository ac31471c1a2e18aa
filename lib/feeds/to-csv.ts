/** Rows as CSV (RFC 4180: CRLF, quotes doubled), the first one the header. Ends with a line break. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(toField).join(',')}\r\n`).join('')
}

// A headline that begins with one of these would be run as a formula by spreadsheets (OWASP: CSV injection).
const formula = /^[=+\-@\t\r]/

function toField(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
