import { isUtf8 } from 'node:buffer'
import type { RejectedStory } from '#lib/content/rejected.ts'
import type { YamlNode } from '#lib/content/yaml-node.ts'
import { parseYaml } from '#lib/content/yaml-source.ts'
import { type FieldMap, toBlockYaml, Unquoted } from '#lib/content/yaml-writing.ts'

/**
 * The content of `rejected.yaml` with one more entry at its end; everything before stays byte for byte. `null` where the file
 * is not a list with a line per entry that can be read, and so cannot be added to.
 */
export function withRejected(content: Uint8Array | null, story: RejectedStory): string | null {
  if (content !== null && !isUtf8(content)) return null
  const written = content === null ? '' : Buffer.from(content).toString('utf8')
  const before = parseYaml(written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  if ('fault' in before) return null
  const lineEnd = written.includes('\r\n') ? '\r\n' : '\n'
  const gap = written === '' || /[\r\n]$/.test(written) ? '' : lineEnd
  const indent = ' '.repeat(columnOf(before.root, written))
  const lines = toBlockYaml([toFields(story)]).map(line => indent + line + lineEnd)
  const extended = written + gap + lines.join('')
  const after = parseYaml(extended.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  return !('fault' in after) && lengthOf(after.root) === lengthOf(before.root) + 1 ? extended : null
}

function columnOf(root: YamlNode | null, text: string): number {
  if (root === null) return 0
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return root.start - (plain.lastIndexOf('\n', root.start - 1) + 1)
}

function lengthOf(root: YamlNode | null): number {
  if (root === null || (root.kind === 'text' && root.isNull)) return 0
  return root.kind === 'list' ? root.items.length : Number.NaN
}

function toFields({ title, language, file, date, rejected, why, sources }: RejectedStory): FieldMap {
  return {
    title,
    ...(language === null ? {} : { language }),
    ...(file === null ? {} : { file }),
    ...(date === null ? {} : { date: new Unquoted(date) }),
    ...(rejected === null ? {} : { rejected: new Unquoted(rejected) }),
    ...(why === null ? {} : { why }),
    ...(sources.length === 0 ? {} : { sources }),
  }
}
