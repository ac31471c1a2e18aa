type Schema = Readonly<Record<string, unknown>>

/** JSON Schema (2020-12) of `DisclosureRecord`, version 1, as the site serves it at `id`. A later version gets an address of its own. */
export function disclosureSchema(id: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Disclosure record of an article',
    description: 'How a text came about: the part of AI, who checked it, what it rests on, and who answers for it.',
    ...object(properties),
  }
}

const text = (description: string): Schema => ({ type: 'string', description })
const instant = (description: string): Schema => ({ type: 'string', format: 'date-time', description })
const uri = (description: string): Schema => ({ type: 'string', format: 'uri', description })
const or = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const oneOf = (values: readonly (string | null)[], description: string): Schema => ({ enum: values, description })
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description })

/** An object of exactly these properties, all of them there. */
function object(fields: Readonly<Record<string, Schema>>, description?: string): Schema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: fields,
    required: Object.keys(fields),
    additionalProperties: false,
  }
}

const day = (description: string): Schema => or({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description })

const source = object({
  title: text('What it is called'),
  url: or(uri('Where it can be read; null for a note')),
  publisher: or(text('Who published it')),
  published: day('Day of its publication'),
  accessed: day('Day on which the newsroom read it'),
  archive: or(uri('A kept copy')),
  relation: or(text('How the article uses it, e.g. based-on, translation-of')),
  verified: or(text('Who checked that the source says so; "machine" for a check that it answers')),
  host: or(text('Host of the address, without www.')),
})

const gate = object({
  gate: text('Key of the gate'),
  state: oneOf(['passed', 'reopened', 'open'], 'passed: ticked for this very text; reopened: for an earlier one'),
  by: or(text('Who ticked it')),
  at: or(instant('When')),
  note: or(text('What they wrote about it')),
})

const properties = {
  $schema: uri('This schema'),
  version: { const: 1 },
  article: object({
    url: uri('Permanent address'),
    headline: text('Headline'),
    language: text('BCP 47 tag'),
    published: instant('First publication'),
    modified: instant('Last change that readers should know of'),
    textHash: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256 that reviews are bound to' },
  }),
  involvement: oneOf(['generated', 'assisted', 'none', 'unknown'], 'How AI took part; unknown: nothing is said'),
  label: or(
    object(
      {
        kind: oneOf(['mandatory', 'voluntary'], 'voluntary: somebody checked the facts and somebody answers for it'),
        text: text('The label as readers see it everywhere'),
        language: text('BCP 47 tag of the label'),
      },
      'null where no label is shown',
    ),
  ),
  digitalSourceType: object({
    iptc: or(uri('Concept of the IPTC vocabulary')),
    schemaOrg: or(uri('Member of schema.org’s IPTCDigitalSourceEnumeration')),
  }),
  aiDisclosure: oneOf(['ai-assisted', 'ai-autonomous', 'human-only', null], 'Content of <meta name="ai-disclosure">'),
  ai: object({
    steps: list(object({ name: text('What it did'), system: or(text('Which system')) }), 'What AI did'),
    systems: list(text('A system'), 'Which systems did it'),
    note: or(text('What the newsroom says about it')),
    generatedAt: or(instant('When the text was generated')),
  }),
  review: object({
    status: oneOf(
      ['editorial', 'formal', 'void', 'unrecorded'],
      'editorial: facts checked and answered for; formal: checked, but not its facts; void: changed since; unrecorded: none',
    ),
    reviewer: or(object({ name: text('Who checked the facts'), url: or(uri('Their page')), at: instant('When') })),
    gates: list(gate, 'Every gate of the newsroom'),
  }),
  responsible: or(
    object({
      name: text('Who answers for the text'),
      role: or(text('As what')),
      contact: or(uri('How to reach them')),
    }),
  ),
  sources: list(source, 'What the article rests on, in its order'),
  topics: list(
    object({
      topic: text('Key of the topic'),
      relevance: or({ type: 'number', minimum: 0, maximum: 10, description: 'How much the article is about it' }),
      reasoning: or(text('Why, as whoever or whatever tagged the article wrote')),
    }),
    'What is said of its topics; those of which nothing is said are not listed',
  ),
  media: list(
    object({
      url: uri('Address of the picture or sound'),
      ai: { type: 'boolean', description: 'Whether it is said that AI made it' },
      digitalSourceType: or(uri('Concept of the IPTC vocabulary')),
    }),
    'Lead picture, sound, and what in the text is said to be made by AI',
  ),
  corrections: list(
    object({
      at: instant('When it was published'),
      kind: oneOf(['correction', 'clarification', 'update', 'retraction'], 'Kind'),
      text: text('What was wrong and what is right'),
    }),
    'Newest first',
  ),
  versions: list(
    object({
      at: instant('When'),
      reason: text('What was written about the change'),
      by: or(text('A person of the newsroom')),
    }),
    'Changes of the file since its publication, newest first, where its history is known',
  ),
  withdrawn: or(object({ at: instant('When'), reason: text('Why') })),
} as const
