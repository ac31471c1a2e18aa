import { didYouMean } from './did-you-mean.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'
import { z } from './zod.ts'

/** Names of the fields that the records of each outermost field may have, where it takes records with fixed names. */
export function innerFieldsOf(schema: z.ZodObject): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = Object.entries(schema.shape).map(([field, inner]) => [field, new Set(namesIn(inner))] as const)
  return new Map(fields.filter(([, names]) => names.size > 0))
}

function namesIn(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodOptional) return namesIn(schema.unwrap())
  if (schema instanceof z.ZodArray) return namesIn(schema.element)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(namesIn)
  return schema instanceof z.ZodPipe ? namesIn(schema.in) : []
}

/**
 * Warns of names in the records of fields that nobody reads; in those of `open` only of slips. What stands without a colon is the
 * rest of a text.
 */
export function noteInnerFields(
  yaml: MappedYaml,
  fields: ReadonlyMap<string, ReadonlySet<string>>,
  messages: Messages,
  notes: Notes,
  open: ReadonlySet<string> = new Set(),
): void {
  for (const [field, known] of fields)
    for (const { key, place, isBare } of yaml.keysIn(field)) {
      if (isBare || known.has(key)) continue
      const guess = didYouMean(key, known)
      if (guess !== null || !open.has(field))
        notes.warning('schema/field-unknown', place, messages.fieldUnknown(`${field}.${key}`, guess))
    }
}
