import type { Place } from '#lib/article/issue.ts'
import { splitFrontMatter } from './front-matter.ts'
import { placeAt, startOfFile } from './place.ts'
import { editYaml, type FieldEdit } from './yaml-edit.ts'
import { parseYaml } from './yaml-source.ts'

/** A changed text, or the place in the front matter that cannot be read, or that has no room for what was to be put there. */
export type Edited = { readonly text: string } | { readonly refused: Place }

/**
 * Sets, appends to or removes fields in the front matter of a file, one edit after the other. Everything else stays byte for byte:
 * comments, order, quotes, line ends, the byte order mark. A text without front matter gets one.
 */
export function editFrontMatter(text: string, edits: readonly FieldEdit[]): Edited {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  let edited = text.slice(mark.length)
  for (const edit of edits) {
    const result = withEdit(edited, edit)
    if ('refused' in result) return result
    edited = result.text
  }
  return { text: mark + edited }
}

function withEdit(written: string, edit: FieldEdit): Edited {
  const text = written.replace(/\r\n?/g, '\n')
  const [lineEnd = '\n'] = /\r\n?|\n/.exec(written) ?? []
  const split = splitFrontMatter(text)
  if (split.kind === 'missing')
    return edit.kind === 'remove' ? { text: written } : withEdit(`---${lineEnd}---${lineEnd}${written}`, edit)
  if (split.kind !== 'split') return { refused: startOfFile }
  const from = text.indexOf('\n') + 1
  // The last line before the body is the closing fence.
  const to = text.lastIndexOf('\n', text.length - split.body.length - 2) + 1
  const block = text.slice(from, to)
  const splice = editYaml(block, edit)
  if ('refused' in splice) return { refused: placeAt(text, from + splice.refused) }
  const changed = block.slice(0, splice.start) + splice.replacement + block.slice(splice.end)
  if ('fault' in parseYaml(changed)) return { refused: placeAt(text, from + splice.start) }
  if (changed === block) return { text: written }
  const before = written.slice(0, offsetIn(written, from + splice.start))
  const after = written.slice(offsetIn(written, from + splice.end))
  const edited = before + splice.replacement.replaceAll('\n', lineEnd) + after
  // A field that stands there twice goes twice.
  return edit.kind === 'remove' ? withEdit(edited, edit) : { text: edited }
}

/** The place in a text with its own line ends of what stands at an offset of the text with LF line ends. */
function offsetIn(written: string, offset: number): number {
  let shifted = offset
  for (let at = written.indexOf('\r\n'); at !== -1 && at < shifted; at = written.indexOf('\r\n', at + 2)) shifted += 1
  return shifted
}
