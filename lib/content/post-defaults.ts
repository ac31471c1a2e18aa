import { articleSchema } from './article-schema.ts'
import { expects, text } from './field-types.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import { misfitWording } from './misfit-wording.ts'
import type { Notes } from './notes.ts'
import type { PostDefault } from './post-habits.ts'
import { readShape } from './shape.ts'
import type { YamlValue } from './yaml-node.ts'
import { z } from './zod.ts'

const entry = z.object({
  scope: z.object({ path: text.optional(), type: text.optional() }, expects('map')).optional(),
  values: z.record(z.string(), z.unknown(), expects('map')),
})

const fields = articleSchema.pick({
  permalink: true,
  categories: true,
  category: true,
  tags: true,
  tag: true,
  language: true,
  lang: true,
  published: true,
  authors: true,
  author: true,
})

/** The `defaults` of `_config.yml`; what cannot be read is a warning and takes nothing else with it. */
export function toPostDefaults(yaml: MappedYaml, messages: Messages, notes: Notes): readonly PostDefault[] {
  return itemsOf(part(yaml.value, 'defaults')).flatMap((item, index) => {
    const read = readPart(entry, item, [index])
    if (!read?.values) return []
    const { language, authors, ...others } = readPart(fields, part(item, 'values'), [index, 'values']) ?? {}
    // An article's own field has to win under either name.
    const values = {
      ...others,
      ...(language ? { lang: language } : {}),
      ...(authors ? { author: authors } : {}),
    }
    return [{ path: read.scope?.path ?? '', type: read.scope?.type ?? null, values }]
  })

  function readPart<T extends z.ZodType>(schema: T, value: YamlValue, at: readonly PropertyKey[]): z.output<T> | null {
    const { fields: read, misfits } = readShape(schema, value)
    for (const misfit of misfits) {
      const path = ['defaults', ...at, ...misfit.path]
      notes.warning('schema/field-shape', yaml.placeOf(path), misfitWording({ ...misfit, path }, yaml, messages))
    }
    return read
  }
}

function part(value: YamlValue, key: string): YamlValue {
  return typeof value === 'object' && key in value
    ? (Object.entries(value).find(([name]) => name === key)?.[1] ?? '')
    : ''
}

function itemsOf(value: YamlValue): readonly YamlValue[] {
  return Array.isArray(value) ? value : []
}
