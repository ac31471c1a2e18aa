import type { Source } from '#lib/article/source.ts'
import { type Edited, editFrontMatter } from '#lib/content/edit-front-matter.ts'
import type { FieldEdit } from '#lib/content/yaml-edit.ts'
import { type FieldMap, Unquoted } from '#lib/content/yaml-writing.ts'
import { type CheckedSource, isVerified } from './source-check.ts'

/**
 * The file of an article with the day on which the machine found its sources, and `verified: machine` where no person has said
 * so. Sources that stand in the text alone are written down all together, so that their order stays. `null`: nothing to write.
 */
export function withVerified(
  text: string,
  stated: readonly Source[],
  sources: readonly CheckedSource[],
  today: string,
): Edited | null {
  const found = sources.filter(isVerified)
  if (found.length === 0) return null
  const known = new Map(stated.map(({ url }, index) => [url, index]))
  const edits = sources.flatMap((source): readonly FieldEdit[] => {
    const index = known.get(source.source.url)
    if (index === undefined) return source.source.url === null ? [] : [appendEntry(source, today)]
    return isVerified(source) ? setFields(index, source.source, today) : []
  })
  return editFrontMatter(text, edits)
}

function setFields(index: number, { verified }: Source, today: string): readonly FieldEdit[] {
  const accessed: FieldEdit = { kind: 'set', path: ['sources', index, 'accessed'], value: new Unquoted(today) }
  const isPerson = verified !== null && verified !== 'machine'
  return isPerson ? [accessed] : [accessed, { kind: 'set', path: ['sources', index, 'verified'], value: 'machine' }]
}

function appendEntry(checked: CheckedSource, today: string): FieldEdit {
  const { title, url, accessed } = checked.source
  const isFound = isVerified(checked)
  const day = isFound ? today : accessed
  const value: FieldMap = {
    title,
    url: url ?? '',
    ...(day === null ? {} : { accessed: new Unquoted(day) }),
    ...(isFound ? { verified: 'machine' } : {}),
  }
  return { kind: 'append', path: 'sources', value }
}
