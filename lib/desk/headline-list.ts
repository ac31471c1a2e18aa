import { closingOfferIn } from './residue/closing-offer.ts'
import { preambleIn } from './residue/preamble.ts'

/** UTF-16 units from which on a line is no headline but a sentence about them. */
const longestHeadline = 200

/**
 * The headlines in a model's answer, each once, in its order: a JSON array, else the items of a list, else the lines. What stands
 * before and after a list, marks, numbers and quotation marks around a headline go.
 */
export function headlinesIn(answer: string): readonly string[] {
  const text = answer.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')
  const listed = fromJson(text) ?? fromLines(text.split('\n').map(line => line.trim()))
  const headlines = listed
    .map(bare)
    .filter(headline => /[\p{L}\p{N}]/u.test(headline) && headline.length <= longestHeadline)
  return [...new Set(headlines)]
}

function fromJson(text: string): readonly string[] | null {
  const start = text.indexOf('[')
  const end = text.lastIndexOf(']')
  if (start === -1 || end < start) return null
  try {
    const items: unknown = JSON.parse(text.slice(start, end + 1))
    return Array.isArray(items) ? items.flatMap(titleOf) : null
  } catch {
    return null
  }
}

function titleOf(item: unknown): readonly string[] {
  if (typeof item === 'string') return [item]
  const fields = typeof item === 'object' && item !== null ? new Map(Object.entries(item)) : new Map<string, unknown>()
  const named = ['title', 'titel', 'headline'].map(name => fields.get(name)).find(value => typeof value === 'string')
  return typeof named === 'string' ? [named] : []
}

const item = /^(?:[-*•–]|\(?\d{1,3}[.):]|#{1,6})\s+\S/

function fromLines(lines: readonly string[]): readonly string[] {
  const items = lines.filter(line => item.test(line))
  if (items.length > 0) return items
  const words = lines.map(line => (/^(?:`{3,}|~{3,}|-{3,}|\*{3,})/.test(line) || speaksOfItself(line) ? '' : line))
  // Lines that stand together are a list; what stands alone beside one speaks about it.
  const isTogether = (at: number) => words[at] !== '' && (words[at - 1] || words[at + 1])
  const together = words.filter((_, at) => isTogether(at))
  return together.length > 0 ? together : words.filter(line => line !== '')
}

function speaksOfItself(line: string): boolean {
  return line.endsWith(':') || preambleIn(line) === 'certain' || closingOfferIn(line) === 'certain'
}

/** Without its mark, emphasis and the quotation marks around the whole. */
function bare(written: string): string {
  const unmarked = written.trim().replace(/^(?:[-*•–]|\(?\d{1,3}[.):]|#{1,6})\s+/, '')
  const plain = unmarked
    .replace(/^(?:\*\*|__)(.+?)(?:\*\*|__)$/, '$1')
    .replace(/^(?:titel|title|headline|schlagzeile)(?: \d+)?:\s+/i, '')
  const [, quoted] = /^["„“”»«](.*)["“”«»],?$/.exec(plain.trim()) ?? []
  return (quoted !== undefined && !/["„“”»«]/.test(quoted) ? quoted : plain).replace(/\s+/g, ' ').trim()
}
