import type { Place } from '#lib/article/issue.ts'
import type { Head } from './article-head.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'
import { proseLines } from './prose-lines.ts'

interface Found {
  readonly text: string
  readonly place: Place
}

/** Warns once of Liquid and once of kramdown's attribute lists, outside of code. */
export function noteForeignMarkup({ body, bodyLine }: Head, messages: Messages, notes: Notes): void {
  if (!body.includes('{%') && !body.includes('{{') && !body.includes('{:')) return
  const prose = proseLines(body)
  const liquid = findAll(prose, /\{%-?\s*\w+|\{\{(?!\{)[^{}\n]*\}\}/g, bodyLine)
  const lists = findAll(prose, attributeList, bodyLine).filter(list => !isKept(list))
  const [tag] = liquid
  const [list] = lists
  if (tag) notes.warning('text/liquid', tag.place, messages.liquid(named(liquid.map(({ text }) => toTag(text)))))
  if (list)
    notes.warning('text/attribute-list', list.place, messages.attributeList(named(lists.map(({ text }) => text))))
}

// {: .class #id key="value" reference}, {::extension …}, {:/} (kramdown.gettalong.org/syntax.html); not Ruby's {:key => value}.
// The alternatives begin differently and none reads past the next `{`, so that matching is linear.
const attributeList = /\{:(?:[\w\s.#=-]|"[^"{]*"|'[^'{]*')+\}|\{::[a-z][^{}\n]*\}|\{:\/[a-z]*\}/g

// A name alone stays with its block.
function isKept({ text, place }: Found): boolean {
  return place.column === 1 && /^\{:\s*#[\w:.-]+\s*\}$/.test(text)
}

function findAll(lines: readonly string[], pattern: RegExp, bodyLine: number): readonly Found[] {
  return lines.flatMap((line, index) =>
    line.includes('{')
      ? [...line.matchAll(pattern)].map(match => ({
          text: match[0],
          place: { line: bodyLine + index + 1, column: match.index + 1 },
        }))
      : [],
  )
}

function toTag(text: string): string {
  return text.startsWith('{%') ? `{% ${text.replace(/^\{%-?\s*/, '')} %}` : text
}

/** Each name once, at most five. */
function named(texts: readonly string[]): readonly string[] {
  const names = [...new Set(texts)]
  return names.length > 5 ? [...names.slice(0, 5), '…'] : names
}
