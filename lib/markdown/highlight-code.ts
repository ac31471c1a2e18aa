import type { Element, ElementContent } from 'hast'
import { codeLanguage } from './code-languages.ts'
import { type CodePiece, codePieces } from './highlighter.ts'

// Patterns of grammars are quadratic in the length of a line at worst, and a line of one sign takes as long as one of 25. The
// budget is three seconds at worst, and room for 20,000 signs in lines as people write them.
const BUDGET = 2_000_000
const LINE = 25 ** 2
const MAX_LINE = 500

/**
 * Puts the parts of blocks of code in elements: `b` for words of the language, `i` for remarks, `span` in the colour of links for
 * texts. Blocks of unknown languages, those with long lines, and those for which the budget of a text has no room stay as they are.
 */
export function toHighlighter(): (block: Element) => Element {
  let spent = 0
  return block => {
    const [code, ...others] = block.children
    if (code?.type !== 'element' || code.tagName !== 'code' || others.length > 0) return block
    const language = languageOf(code)
    const text = textIn(code)
    if (language === null || text === null) return block
    const cost = costOf(text)
    if (spent + cost > BUDGET) return block
    spent += cost
    return { ...block, children: [{ ...withoutLanguage(code), children: spans(text, language) }] }
  }
}

/** Code without the name of its language, which `safeHtml` lets through to be read here. */
export function withoutLanguage(code: Element): Element {
  const { className, ...properties } = code.properties
  return className === undefined ? code : { ...code, properties }
}

function languageOf({ properties: { className } }: Element): string | null {
  const [name = ''] = Array.isArray(className) ? className : []
  return codeLanguage(String(name).replace('language-', ''))
}

function textIn({ children: [text, ...others] }: Element): string | null {
  return text?.type === 'text' && others.length === 0 ? text.value : null
}

/** Infinite with a line that is too long. */
function costOf(text: string): number {
  return text.split('\n').reduce((sum, { length }) => sum + (length > MAX_LINE ? Infinity : LINE + length ** 2), 0)
}

function spans(text: string, language: string): ElementContent[] {
  const lines = codePieces(text, language).map(joined)
  return lines.flatMap((pieces, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: '\n' }]),
    ...pieces.map(toNode),
  ])
}

// Browsers set two of them apart without a style sheet (HTML, 4.5.22 and 4.5.23).
const elements = { keyword: 'b', comment: 'i', string: 'span' } as const

function toNode({ kind, text }: CodePiece): ElementContent {
  if (kind === null) return { type: 'text', value: text }
  const properties = kind === 'string' ? { className: ['text-accent'] } : {}
  return { type: 'element', tagName: elements[kind], properties, children: [{ type: 'text', value: text }] }
}

/** Neighbours of one kind in one piece; blanks have none of their own. */
function joined(pieces: readonly CodePiece[]): readonly CodePiece[] {
  const whole: CodePiece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last && last.kind === piece.kind) whole[whole.length - 1] = { ...last, text: last.text + piece.text }
    else whole.push(piece)
  }
  return whole
}
