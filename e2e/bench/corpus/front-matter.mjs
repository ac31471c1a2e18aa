/**
 * Fields as YAML front matter above a body; strings, lists of plain words, and what needs no quotes.
 * @param {Readonly<Record<string, string | boolean | readonly string[]>>} fields @param {string} body
 */
export function withFrontMatter(fields, body) {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${written(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

/** @param {string | boolean | readonly string[]} value */
function written(value) {
  if (Array.isArray(value)) return `[${value.join(', ')}]`
  return typeof value === 'string' && !isDate.test(value) ? JSON.stringify(value) : String(value)
}

const isDate = /^\d{4}-\d{2}-\d{2}T/
