import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Issue } from '#lib/article/issue.ts'
import { readConfig, readSettings } from './config-source.ts'
import { expects, filledText, oneOrMore, plainDay, text } from './field-types.ts'
import type { Messages } from './messages.ts'
import { toNotes } from './notes.ts'
import { startOfFile } from './place.ts'
import { z } from './zod.ts'

/** A draft that editors refused, as it is remembered. */
export interface RejectedStory {
  readonly title: string
  readonly language: string | null
  /** Where the draft lay in the publication. */
  readonly file: string | null
  /** Day of the draft and day of its refusal, as `YYYY-MM-DD`. */
  readonly date: string | null
  readonly rejected: string | null
  readonly why: string | null
  /** Addresses of its sources. */
  readonly sources: readonly string[]
}

/** The file of a publication that remembers refused drafts. */
export const rejectedFile = 'rejected.yaml'

const rejectedSchema = z.array(
  z.object(
    {
      title: filledText,
      language: text.optional(),
      file: text.optional(),
      date: plainDay.optional(),
      rejected: plainDay.optional(),
      why: text.optional(),
      sources: oneOrMore(text, 'texts').optional(),
    },
    expects('map'),
  ),
  expects('list'),
)

/** What refused drafts the content of `rejected.yaml` remembers; entries that cannot be understood are reported and left out. */
export function parseRejected(
  content: Uint8Array,
  messages: Messages,
): { readonly rejected: readonly RejectedStory[]; readonly issues: readonly Issue[] } {
  const notes = toNotes(rejectedFile)
  const yaml = readConfig(content, messages, notes)
  const entries = yaml && readSettings(rejectedSchema, yaml, messages, notes.error)
  const rejected = (entries ?? []).map(entry => ({
    title: entry.title,
    language: entry.language || null,
    file: entry.file || null,
    date: entry.date ?? null,
    rejected: entry.rejected ?? null,
    why: entry.why || null,
    sources: entry.sources ?? [],
  }))
  // No reader sees this file, so nothing in it may stop an export.
  return { rejected, issues: notes.issues.map(issue => ({ ...issue, level: 'warning' })) }
}

/** Reads what refused drafts a publication remembers: none where the file is missing, with an issue where it cannot be read. */
export async function readRejected(folder: string, messages: Messages): Promise<ReturnType<typeof parseRejected>> {
  try {
    return parseRejected(await readFile(join(folder, rejectedFile)), messages)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'ENOENT') return { rejected: [], issues: [] }
    const wording = messages.unreadable(code)
    const issue = {
      file: rejectedFile,
      place: startOfFile,
      rule: 'schema/unreadable',
      level: 'warning',
      ...wording,
    } as const
    return { rejected: [], issues: [issue] }
  }
}
