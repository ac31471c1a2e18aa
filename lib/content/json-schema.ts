import { articleSchema } from './article-schema.ts'
import { peopleSchema, siteSchema, topicsSchema } from './site-schema.ts'
import { z } from './zod.ts'

/** What a JSON Schema of KIosk describes. */
export type Described = 'article' | 'site' | 'topics' | 'people'

const schemas: Readonly<Record<Described, { readonly schema: z.ZodType; readonly title: string }>> = {
  article: { schema: articleSchema, title: 'Front matter of an article' },
  site: { schema: siteSchema, title: 'site.yaml' },
  topics: { schema: topicsSchema, title: 'topics.yaml' },
  people: { schema: peopleSchema, title: 'people.yaml' },
}

/**
 * A JSON Schema (draft 2020-12, json-schema.org) of what may be written in a file, from the schema that reads it. Where the reader
 * takes a word for what it means, the schema allows the word: numbers as texts, `yes` as a flag.
 */
export function toJsonSchema(described: Described): z.core.JSONSchema.JSONSchema {
  const { schema, title } = schemas[described]
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => loosen(jsonSchema),
  })
  const { $schema, ...rest } = json
  const required = described === 'article' ? { required: ['title'] } : {}
  return { ...($schema === undefined ? {} : { $schema }), title, ...rest, ...required }
}

function loosen(json: z.core.JSONSchema.BaseSchema): void {
  if (json.type === 'boolean') {
    delete json.type
    json.enum = [true, false, 'yes', 'no', 'on', 'off']
  } else if (json.type === 'string' && !json.enum) json.type = ['string', 'number']
}
