import { splitFrontMatter } from '#lib/content/front-matter.ts'
import { toValue, type YamlValue } from '#lib/content/yaml-node.ts'
import { parseYaml } from '#lib/content/yaml-source.ts'
import type { FieldMap } from '#lib/content/yaml-writing.ts'

/** An answer cut into the front matter that a model wrote and its text. */
export interface AnswerParts {
  /** What of it says something about the story: the introduction and the sources. */
  readonly kept: FieldMap
  /** Names of all other fields: what a model claims about reviews, dates, addresses or itself is not taken over. */
  readonly dropped: readonly string[]
  readonly body: string
}

/** Cuts an answer; one that begins with a mere rule, or with YAML that nobody can read, is all text. */
export function answerParts(answer: string): AnswerParts {
  const whole: AnswerParts = { kept: {}, dropped: [], body: answer }
  const split = splitFrontMatter(answer)
  if (split.kind !== 'split') return whole
  const source = parseYaml(answer, split.start, split.end)
  if ('fault' in source || source.root?.kind !== 'map') return whole
  const fields = Object.entries(toValue(source.root))
  const kept: FieldMap = Object.fromEntries(fields.flatMap(([name, value]) => keptField(name, value)))
  const dropped = fields.map(([name]) => name).filter(name => name !== 'title' && !(nameOf(name) in kept))
  return { kept, dropped, body: split.body }
}

function nameOf(field: string): string {
  return field === 'description' ? 'standfirst' : field
}

function keptField(name: string, value: YamlValue): readonly (readonly [string, FieldMap[string]])[] {
  if (nameOf(name) === 'standfirst' && typeof value === 'string' && value.trim() !== '') return [['standfirst', value]]
  if (name !== 'sources' || !Array.isArray(value)) return []
  const sources = value.flatMap(sourceOf)
  return sources.length > 0 ? [['sources', sources]] : []
}

/** Without who checked a source and when: nobody did. */
function sourceOf(source: YamlValue): readonly FieldMap[string][] {
  if (typeof source === 'string') return [source]
  const fields = Object.entries(source).filter(([name]) => ['title', 'url', 'publisher', 'published'].includes(name))
  const words = fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
  return words.length > 0 ? [Object.fromEntries(words)] : []
}
