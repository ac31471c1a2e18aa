/**
 * Fields of front matter whose lines hold a name and a plain or quoted text each, as most do; `null` for anything else, which takes a
 * parser. A list of words counts as no text.
 */
export function plainFields(yaml: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>()
  for (const line of yaml.split('\n')) {
    if (line.trim() === '') continue
    const [, name, double, single, plain] = simple.exec(line) ?? []
    if (name === undefined || fields.has(name) || /^(?:null|~)$/i.test(plain ?? '')) return null
    fields.set(name, double ?? single ?? plain?.trimEnd() ?? '')
  }
  return fields
}

const word = '[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*'
const plainText = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .,;()/+–—-]|:(?! ))*(?<!:)'
const simple = new RegExp(
  `^([A-Za-z_][\\w-]{0,40}): (?:"([^"\\\\]*)"|'([^']*)'|(${plainText})|\\[(?:${word}(?:, ${word})*)?\\])$`,
  'u',
)
