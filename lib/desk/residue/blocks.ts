import { isTooIntricate } from '#lib/markdown/limits.ts'
import { type Definitions, type Token, tokensOf } from '#lib/markdown/tokens.ts'

/** Part of a text that stands by itself; offsets count in the whole file, `end` is behind its last visible line. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'rule' | 'fence' | 'code' | 'list' | 'quote' | 'html' | 'table' | 'other'
  readonly start: number
  readonly end: number
  /** Words of a paragraph or heading without marks; line ends stay. */
  readonly words: string
  /** Level of a heading, else 0. */
  readonly depth: number
}

/** A body as Markdown sees it. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly definitions: Definitions
  /** Offset in the file where a line of the body begins; lines count from 0. */
  readonly lineStart: (line: number) => number
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  paragraph_open: 'paragraph',
  heading_open: 'heading',
  hr: 'rule',
  fence: 'fence',
  code_block: 'code',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  blockquote_open: 'quote',
  html_block: 'html',
  table_open: 'table',
}

/** Reads what follows `bodyStart` as Markdown; `null` where that would take too long. */
export function readBlocks(text: string, bodyStart: number): Reading | null {
  const body = text.slice(bodyStart)
  if (isTooIntricate(body)) return null
  const definitions: Definitions = {}
  const tokens = allTokens(body, definitions)
  const starts = [...body.matchAll(/\r\n|\r|\n/g)].map(({ 0: { length }, index }) => bodyStart + index + length)
  const lineStart = (line: number) => (line === 0 ? bodyStart : (starts[line - 1] ?? text.length))
  const blocks = tokens.flatMap((token, index): Block[] => {
    if (token.level !== 0 || token.nesting < 0 || !token.map) return []
    const [first, last] = token.map
    const start = lineStart(first)
    const end = visibleEnd(text, start, lineStart(last))
    const inner = tokens[index + 1]
    const depth = token.type === 'heading_open' ? Number(token.tag.slice(1)) : 0
    return [
      { kind: kinds[token.type] ?? 'other', start, end, words: inner?.type === 'inline' ? wordsOf(inner) : '', depth },
    ]
  })
  return { blocks, tokens, definitions, lineStart }
}

function allTokens(body: string, definitions: Definitions): readonly Token[] {
  const tokens = tokensOf(body, definitions)
  const all: Token[] = []
  for (let token = tokens.next(); token; token = tokens.next()) all.push(token)
  return all
}

function wordsOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) =>
      type === 'softbreak' || type === 'hardbreak' ? '\n' : type === 'html_inline' ? '' : content,
    )
    .join('')
}

function visibleEnd(text: string, start: number, end: number): number {
  let at = end
  while (
    at > start &&
    (text[at - 1] === '\n' || text[at - 1] === '\r' || text[at - 1] === ' ' || text[at - 1] === '\t')
  )
    at--
  return at
}
