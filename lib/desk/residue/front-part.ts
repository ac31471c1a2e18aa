import { splitFrontMatter } from '#lib/content/front-matter.ts'
import { toValue, type YamlValue } from '#lib/content/yaml-node.ts'
import { parseYaml } from '#lib/content/yaml-source.ts'
import { plainFields } from './plain-fields.ts'

/** What the front matter of a file says to whoever cleans it; offsets are of the YAML between the fences. */
export interface FrontPart {
  readonly start: number
  readonly end: number
  readonly title: string | null
  /** Whether its YAML can be read. */
  readonly isReadable: boolean
  /** Whether the site labels the article as made or assisted by AI. */
  readonly isLabelled: boolean
  /** The mark between teaser and rest, where the file names its own. */
  readonly separator: string | null
}

/** Where a file's body begins, and what stands before; `null` for front matter that nobody should touch. */
export function readFrontPart(text: string): { readonly bodyStart: number; readonly front: FrontPart | null } | null {
  const split = splitFrontMatter(text)
  const none = { bodyStart: 0, front: null }
  if (split.kind === 'missing') return none
  if (split.kind === 'unclosed') return looksLikeFields(text.slice(text.indexOf('\n') + 1, 2000)) ? null : none
  if (split.kind !== 'split') return null
  const yaml = text.slice(split.start, split.end)
  if (!looksLikeFields(yaml)) return isProseBetweenRules(yaml) ? none : null
  return { bodyStart: text.length - split.body.length, front: { ...split, ...fieldsOf(text, split.start, split.end) } }
}

const known =
  /^(?:title|layout|date|lang|language|tags?|categor(?:y|ies)|authors?|topics?|published|draft|description|ai|aigenerated|ai_generated|permalink|slug)[ \t]*:/m

/** Whether lines between two rules are fields and not prose that the rules hold. */
export function looksLikeFields(yaml: string): boolean {
  const lines = yaml.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'))
  const isField = (line: string) => /^[A-Za-z_][\w-]*[ \t]*:(?:\s|$)/.test(line)
  if (lines.length === 0) return true
  return (
    isField(lines[0] ?? '') &&
    (known.test(yaml) || lines.every(line => isField(line) || /^(?:\s|- |\.\.\.|---)/.test(line)))
  )
}

function isProseBetweenRules(between: string): boolean {
  return /^[ \t]*\n[ \t]*\n/.test(between) || between.split('\n').some(line => line.split(/\s+/, 9).length > 8)
}

type Fields = Omit<FrontPart, 'start' | 'end'>

function fieldsOf(text: string, start: number, end: number): Fields {
  const plain = plainFields(text.slice(start, end))
  if (plain) return fieldsBy(name => plain.get(name))
  const source = parseYaml(text, start, end)
  if ('fault' in source) return fieldsInLines(text.slice(start, end))
  const root = source.root ? toValue(source.root) : null
  return fieldsBy(name => (isMap(root) && Object.hasOwn(root, name) ? root[name] : undefined))
}

function fieldsBy(field: (name: string) => YamlValue | undefined): Fields {
  return {
    isReadable: true,
    title: textIn(field('title')),
    isLabelled: [field('aigenerated'), field('ai_generated'), field('ai')].some(saysAi),
    separator: textIn(field('excerpt_separator')),
  }
}

// YAML that cannot be read yet still says what it means line by line.
function fieldsInLines(yaml: string): Fields {
  const [, title] = /^title[ \t]*:[ \t]*(\S.*)$/m.exec(yaml) ?? []
  const [, ai] = /^(?:ai_?generated|ai)[ \t]*:[ \t]*(\S.*)$/m.exec(yaml) ?? []
  return {
    isReadable: false,
    title: title?.replace(/^["']|["']\s*$/g, '') ?? null,
    isLabelled: saysAi(ai?.trim()),
    separator: null,
  }
}

function saysAi(value: YamlValue | undefined): boolean {
  if (isMap(value)) return saysAi(value.involvement)
  return typeof value === 'string' && /^(?:true|yes|on|y|generated|assisted)$/i.test(value)
}

function isMap(value: YamlValue | null | undefined): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textIn(value: YamlValue | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
