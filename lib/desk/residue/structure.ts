import type { Token } from '#lib/markdown/tokens.ts'
import { withoutMarks } from './citation-patterns.ts'
import type { Draft } from './draft.ts'
import { targetOf } from './redirects.ts'
import { withoutTracking } from './tracking.ts'

/** Whether two readings have the same blocks, links, emphasis and code, so that what changed was words, line ends and marks alone. */
export function haveSameStructure(a: Draft, b: Draft): boolean {
  const [first, second] = [structureOf(a.tokens), structureOf(b.tokens)]
  return first.length === second.length && first.every((part, index) => part === second[index])
}

function structureOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, index) => {
    if (isMarksAlone(tokens, index)) return []
    return token.type === 'inline' ? (token.children ?? []).filter(isKept).flatMap(phrase) : block(token)
  })
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
  if (type === 'html_inline')
    return isMoreMark(content) || ofMark.test(content) ? [] : [`${type} ${withoutTracking(content)}`]
  const address = String(token.attrGet('href') ?? token.attrGet('src') ?? '')
  return [`${type} ${withoutTracking(targetOf(address))}`]
}

/** Whether a token is of a paragraph of nothing but citation marks, which goes with them. */
function isMarksAlone(tokens: readonly Token[], index: number): boolean {
  const type = tokens[index]?.type
  const at = type === 'paragraph_open' ? index + 1 : type === 'paragraph_close' ? index - 1 : index
  const inline = tokens[at]
  if (inline?.type !== 'inline' || tokens[at - 1]?.type !== 'paragraph_open') return false
  return inline.content.length < 400 && withoutMarks(inline.content).trim() === ''
}

/** A link without a word is a citation mark, too. */
function isKept(token: Token, index: number, all: readonly Token[]): boolean {
  const isEmptyLink = (at: number) => all[at]?.type === 'link_open' && all[at + 1]?.type === 'link_close'
  return !isEmptyLink(index) && !(token.type === 'link_close' && isEmptyLink(index - 1))
}

/** Tags that are parts of citation marks. */
const ofMark = /^<\/?(?:sup|cite(?: [^<>]*)?|argument(?: [^<>]*)?|span(?: style="display:none")?)>$/

/** Whether a block of HTML is the mark between teaser and rest, and nothing else. */
export function isMoreMark(content: string): boolean {
  return /^\s*<!--\s{0,9}more\s{0,9}-->\s*$/i.test(content)
}
