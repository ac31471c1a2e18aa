import { lineAround } from '#lib/content/place.ts'
import { quotedRepair } from '#lib/content/yaml-repair.ts'
import { parseYaml } from '#lib/content/yaml-source.ts'
import type { Edit } from './pieces.ts'

const texts = /^(?:title|standfirst|description|subtitle|summary|headline)[ \t]*:[ \t]+(?=\S)/
const LONGEST = 2000
// Every title that is mended takes another reading of all fields.
const LONGEST_YAML = 10_000

/** Quotes around a title, or another text of the front matter, without which YAML cannot read it. */
export function quotedField(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Edit[] {
  if (end - start > LONGEST_YAML) return []
  const source = parseYaml(text, start, end)
  if (!('fault' in source)) return []
  const line = lineAround(text, source.fault.offset)
  const stop = line.start + line.text.length
  const [key] = texts.exec(line.text) ?? []
  const repair = key && line.text.length < LONGEST ? repairOf(line.text, key) : null
  if (!key || repair === null || repair === line.text) return []
  const written = text.slice(0, line.start) + repair + text.slice(stop)
  const mended = parseYaml(written, start, end + repair.length - line.text.length)
  if ('fault' in mended && mended.fault.offset <= line.start + repair.length) return []
  return [
    {
      rule: 'residue/unquoted-title',
      start: line.start + key.length,
      end: stop,
      replacement: repair.slice(key.length),
    },
  ]
}

function repairOf(line: string, key: string): string | null {
  const value = line.slice(key.length).trim()
  const opensQuote = /^["']/.test(value) && !value.endsWith(value[0] ?? '')
  if (opensQuote && !/["'].*["']/.test(value)) return null
  const repair = quotedRepair(line)
  if (repair !== null || !/^[[{]/.test(value)) return repair?.startsWith(key) ? repair : null
  return `${key}'${value.replaceAll("'", "''")}'`
}
