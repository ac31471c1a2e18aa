import { address, expects, filledText, oneOrMore, parsed, text, writtenDate } from './field-types.ts'
import { z } from './zod.ts'

/** The words of `ai`; `true` and `false` are read as the short form `aigenerated` is. */
export const involvements = ['generated', 'assisted', 'none'] as const

const words = new Map<string, (typeof involvements)[number] | 'unknown'>([
  ...involvements.map(word => [word, word] as const),
  ...['true', 'yes', 'on', 'y'].map(word => [word, 'generated'] as const),
  // Silence and "no" assert nothing: only the word `none` says that a text was made without AI.
  ...['false', 'no', 'off', 'n', 'unknown'].map(word => [word, 'unknown'] as const),
])

const involvement = parsed('ai', written => words.get(written.toLowerCase()) ?? null).meta({ enum: [...involvements] })

const step = z.union(
  [
    filledText.transform(name => ({ name, system: undefined })),
    z.object({
      name: filledText.describe('What the AI did'),
      system: filledText.optional().describe('The system that did it'),
    }),
  ],
  expects('ai-step'),
)

const record = z.object({
  involvement: involvement.describe('How AI took part in the text'),
  steps: oneOrMore(step, 'list')
    .optional()
    .describe('What the AI did, e.g. research, draft, translation; {name, system}'),
  systems: oneOrMore(filledText, 'texts').optional().describe('The AI systems that were used'),
  note: text.optional().describe('What readers should know about it'),
  media: oneOrMore(address, 'texts')
    .optional()
    .describe('Pictures and sounds in the text that AI made, by their paths'),
  generatedAt: writtenDate.optional().describe('When the AI wrote it'),
})

/** What `ai` says, whichever way it was written. */
export type WrittenAi = z.output<typeof record>

/** A word, or the record of what the AI did. */
export const aiField = z.union(
  [involvement.transform((word): WrittenAi => ({ involvement: word })), record],
  expects('ai'),
)
