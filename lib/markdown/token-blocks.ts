import type { BlockContent, Code, DefinitionContent, FootnoteDefinition, List } from 'mdast'
import { toItem } from './token-items.ts'
import { phrasesOf } from './token-phrases.ts'
import { toTable } from './token-tables.ts'
import { labelOf, type Token, type Tokens, unescaped } from './tokens.ts'

/** What a text or a container is made of. */
export type Block = BlockContent | DefinitionContent

/** The block a token is or opens; takes what belongs to it from the tokens that follow. */
export function toBlock(token: Token, tokens: Tokens): Block {
  switch (token.type) {
    case 'paragraph_open':
      return { type: 'paragraph', children: phrasesOf(tokens) }
    case 'heading_open':
      return { type: 'heading', depth: depthOf(token.tag), children: phrasesOf(tokens) }
    case 'blockquote_open':
      return { type: 'blockquote', children: blocksIn(tokens) }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return toList(token, tokens)
    case 'table_open':
      return toTable(tokens)
    case 'footnote_reference_open':
      return toFootnote(token, tokens)
    case 'code_block':
    case 'fence':
      return toCode(token)
    case 'html_block':
      return { type: 'html', value: withoutLastLineEnd(token.content) }
    case 'hr':
      return { type: 'thematicBreak' }
    default:
      throw new TypeError(`There is no block for ${token.type}.`)
  }
}

function blocksIn(tokens: Tokens): Block[] {
  const blocks: Block[] = []
  for (let token = tokens.nextWithin(); token; token = tokens.nextWithin()) blocks.push(toBlock(token, tokens))
  return blocks
}

const depths = [1, 2, 3, 4, 5, 6] as const

function depthOf(tag: string): (typeof depths)[number] {
  return depths.find(depth => tag === `h${depth}`) ?? 1
}

// In a loose list all items are: CommonMark's `loose` is the list's, mdast's `spread` each item's.
function toList(opening: Token, tokens: Tokens): List {
  const ordered = opening.type === 'ordered_list_open'
  const start = ordered ? Number(opening.attrGet('start') ?? 1) : null
  const list: List = { type: 'list', ordered, start, spread: false, children: [] }
  for (let token = tokens.nextWithin(); token; token = tokens.nextWithin()) {
    const children: Block[] = []
    const written = tokens.peek(1)?.content ?? '' // of its paragraph, if it begins with one
    for (let inner = tokens.nextWithin(); inner; inner = tokens.nextWithin()) {
      if (inner.type === 'paragraph_open' && !inner.hidden) list.spread = true
      children.push(toBlock(inner, tokens))
    }
    list.children.push(toItem(children, written))
  }
  for (const item of list.children) item.spread = list.spread ?? false
  return list
}

function toFootnote(token: Token, tokens: Tokens): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: labelOf(token), children: blocksIn(tokens) }
}

function toCode({ info, content }: Token): Code {
  const [, lang = '', meta = ''] = /^ *([^ ]*) *(.*)$/.exec(info) ?? []
  const value = withoutLastLineEnd(content)
  return { type: 'code', lang: unescaped(lang) || null, meta: unescaped(meta) || null, value }
}

function withoutLastLineEnd(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text
}
