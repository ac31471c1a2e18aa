import type { Element, ElementContent } from 'hast'
import { codeLanguage } from './code-languages.ts'
import { type CodePiece, codePieces } from './highlighter.ts'

// Patterns of grammars are quadratic in the length of a line at worst, and linear in the number of lines.
const MAX_LENGTH = 20_000
const MAX_LINE = 500

/**
 * Puts the parts of blocks of code in elements: `b` for words of the language, `i` for remarks, `span` in the colour of links for texts. Blocks of unknown
 * languages, long lines, and what comes after the first 20,000 characters of code in a text stay as they are.
 */
export function toHighlighter(): (block: Element) => Element {
  let length = 0
  return block => {
    const [code, ...others] = block.children
    if (code?.type !== 'element' || code.tagName !== 'code' || others.length > 0) return block
    const language = languageOf(code)
    const text = textIn(code)
    if (language === null || text === null || hasLongLine(text)) return block
    length += text.length
    if (length > MAX_LENGTH) return block
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

function hasLongLine(text: string): boolean {
  return text.split('\n').some(line => line.length > MAX_LINE)
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
