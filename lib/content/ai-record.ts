import type { AiRecord } from '#lib/article/article.ts'
import type { Involvement } from '#lib/publication/publication.ts'
import { involvements, type WrittenAi } from './ai-field.ts'
import { toMediaAddress } from './article-media.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Reading } from './reading.ts'
import { toInstant } from './zone.ts'

/**
 * What the article says about AI. Silence and `false` are `unknown`; an answer that cannot be read, or answers that contradict each
 * other, are an error and count as `generated`, so that every failure falls on the side of disclosure.
 */
export function toAiRecord(reading: Reading, unreadable: readonly (readonly PropertyKey[])[]): AiRecord {
  const { ai } = reading.fields
  for (const path of unreadable) noteUnreadable(reading, path)
  return {
    involvement: unreadable.length > 0 ? 'generated' : settledInvolvement(reading),
    steps: (ai?.steps ?? []).map(({ name, system }) => ({ name, system: system ?? null })),
    systems: systemsIn(ai),
    note: ai?.note || null,
    media: (ai?.media ?? []).map(written => toMediaAddress(written, reading)),
    generatedAt: ai?.generatedAt ? toInstant(ai.generatedAt, reading.publication.timeZone) : null,
  }
}

function noteUnreadable({ yaml, messages, notes }: Reading, path: readonly PropertyKey[]): void {
  const found = yaml.textAt(path) || null
  const guess = found === null ? null : didYouMean(found, involvements)
  notes.error('schema/ai-unreadable', yaml.placeOf(path), messages.aiUnreadable(path.join('.'), found, guess))
}

function settledInvolvement({ fields, yaml, messages, notes }: Reading): Involvement {
  const claims: readonly (readonly [string, Involvement | undefined])[] = [
    ['ai', fields.ai?.involvement],
    ['aigenerated', ofFlag(fields.aigenerated)],
    ['ai_generated', ofFlag(fields.ai_generated)],
  ]
  const made = claims.flatMap(([field, involvement]) => (involvement ? [{ field, involvement }] : []))
  const isGenerated = made.some(({ involvement }) => involvement === 'generated')
  if (!isGenerated) return fields.ai?.involvement ?? 'unknown'
  if (made.some(({ involvement }) => involvement !== 'generated')) {
    const names = made.map(({ field }) => field)
    notes.error('schema/ai-contradiction', yaml.placeOf(names.slice(-1)), messages.aiContradiction(names))
  }
  return 'generated'
}

function ofFlag(flag: boolean | undefined): Involvement | undefined {
  return flag === undefined ? undefined : flag ? 'generated' : 'unknown'
}

/** The systems named for the whole text and for single steps, each once. */
function systemsIn(ai: WrittenAi | undefined): readonly string[] {
  return [...new Set([...(ai?.systems ?? []), ...(ai?.steps ?? []).flatMap(({ system }) => system ?? [])])]
}
