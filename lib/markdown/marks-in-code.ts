import type { Code, InlineCode, Nodes } from 'mdast'
import { parseMarkdown } from './parse-markdown.ts'
import { nodesWhere } from './walk.ts'

/** Part of a text, as offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The marks of a text that do not stand in code: each is swapped for a word, and the words are looked for in what reads as code. */
export function marksOutsideCode(body: string, marks: readonly Range[]): readonly Range[] {
  if (marks.length === 0 || !mayHoldCode(body)) return marks
  const word = unusedWord(body)
  const words = marks.map((_, index) => `${word}${index}x`)
  try {
    const code = nodesWhere(parseMarkdown(withWords(body, marks, words)), isCode)
    const found = new Set(code.flatMap(({ value }) => value.match(new RegExp(`${word}\\d+x`, 'g')) ?? []))
    return marks.filter((_, index) => !found.has(words[index] ?? ''))
  } catch {
    return marks
  }
}

function mayHoldCode(body: string): boolean {
  return ['`', '~', '\n    ', '\t'].some(sign => body.includes(sign)) || body.startsWith('    ')
}

function unusedWord(body: string): string {
  let word = 'mark'
  while (body.includes(word)) word += 'x'
  return word
}

function withWords(body: string, marks: readonly Range[], words: readonly string[]): string {
  const pieces = marks.map(({ start }, index) => body.slice(marks[index - 1]?.end ?? 0, start) + words[index])
  return pieces.join('') + body.slice(marks.at(-1)?.end)
}

function isCode(node: Nodes): node is Code | InlineCode {
  return node.type === 'code' || node.type === 'inlineCode'
}
