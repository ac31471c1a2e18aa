import type { Token } from '#lib/markdown/tokens.ts'
import type { Draft } from './draft.ts'
import { withoutTracking } from './tracking.ts'

/** Whether two readings have the same blocks, links, emphasis and code, so that what changed was words, line ends and marks alone. */
export function haveSameStructure(a: Draft, b: Draft): boolean {
  const [first, second] = [structureOf(a.tokens), structureOf(b.tokens)]
  return first.length === second.length && first.every((part, index) => part === second[index])
}

function structureOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(token => (token.type === 'inline' ? (token.children ?? []).flatMap(phrase) : block(token)))
}

function block({ type, tag, info, content, level }: Token): readonly string[] {
  const isCode = type === 'fence' || type === 'code_block' || type === 'html_block'
  if (isCode && isMoreMark(content)) return []
  return [`${level} ${type} ${tag} ${isCode ? `${info} ${content}` : ''}`]
}

function phrase(token: Token): readonly string[] {
  const { type, content } = token
  if (type === 'text' || type === 'text_special' || type === 'softbreak' || type === 'hardbreak') return []
  if (type === 'code_inline') return /^【oaicite:\d{1,4}】$/.test(content) ? [] : [`${type} ${content}`]
  if (type === 'html_inline') return isMoreMark(content) ? [] : [`${type} ${withoutTracking(content)}`]
  const address = String(token.attrGet('href') ?? token.attrGet('src') ?? '')
  return [`${type} ${withoutTracking(address)}`]
}

function isMoreMark(content: string): boolean {
  return /^\s*<!--\s{0,9}more\s{0,9}-->\s*$/i.test(content)
}
