import { filledText, oneOrMore, parsed, plainDay, text, webAddress, writtenDate } from './field-types.ts'
import { z } from './zod.ts'

const review = z.object({
  gate: filledText.describe('One of the gates of the publication'),
  by: filledText.describe('Key of a person in people.yaml, or a name'),
  at: writtenDate.describe('When the gate was ticked'),
  text: text.optional().describe('SHA-256 of the text that was reviewed'),
  note: text.optional(),
})

const correctionKinds = ['correction', 'clarification', 'update', 'retraction'] as const
const correctionKind = parsed(
  'correction-kind',
  written => correctionKinds.find(kind => kind === written) ?? null,
).meta({
  enum: [...correctionKinds],
})

const correction = z.object({
  at: writtenDate.describe('When it was corrected'),
  kind: correctionKind.optional().describe('Default: correction'),
  text: filledText.describe('What was wrong and what is right, for readers'),
})

const describedSource = z.object({
  title: text.optional(),
  url: webAddress.optional(),
  publisher: text.optional(),
  published: plainDay.optional(),
  accessed: plainDay.optional(),
  archive: webAddress.optional().describe('Address of a kept copy'),
  relation: text.optional().describe('How the article uses it, e.g. based-on, translation-of'),
  verified: text.optional().describe('Who checked that the source says so'),
})

const source = z.union([
  describedSource,
  filledText.transform(
    (written): z.output<typeof describedSource> =>
      /^https?:\/\//.test(written) && URL.canParse(written) ? { url: written } : { title: written },
  ),
])

/** Records of review, as `kiosk review` writes them. */
export const reviewsField = z.array(review, 'list')

/** What was put right after publication. */
export const correctionsField = z.array(correction, 'list')

/** What the article rests on. */
export const sourcesField = oneOrMore(source, 'list')

/** Taken back: the address stays, with a notice. */
export const withdrawnField = z.object({ at: writtenDate, reason: filledText.describe('For readers') }, 'map')
