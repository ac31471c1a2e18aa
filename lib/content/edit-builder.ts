import { editFrontMatter } from './edit-front-matter.ts'
import type { FieldEdit, FieldPath } from './yaml-edit.ts'
import type { FieldValue } from './yaml-writing.ts'

/** Edits of front matter, for tests. */
export const set = (path: FieldPath, value: FieldValue): FieldEdit => ({ kind: 'set', path, value })
export const append = (path: FieldPath, value: FieldValue): FieldEdit => ({ kind: 'append', path, value })
export const remove = (path: FieldPath): FieldEdit => ({ kind: 'remove', path })

/** A file after some edits; throws where they are refused. */
export function edited(text: string, ...edits: readonly FieldEdit[]): string {
  const result = editFrontMatter(text, edits)
  if ('refused' in result) throw new Error(`refused at ${result.refused.line}:${result.refused.column}`)
  return result.text
}
