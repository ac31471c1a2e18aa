import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'
import { nodesWhere } from '#lib/markdown/walk.ts'
import type { ArticleRule } from '../check/article-rule.ts'
import type { Span } from '../check/span.ts'

/** A footnote that no page shows, as nothing in the text refers to it. */
export const textNoteUnused: ArticleRule = {
  id: 'text/note-unused',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Auf die Anmerkung `[^{name}]` verweist nichts; Leser sehen sie nicht.',
      hint: 'Setzen Sie `[^{name}]` in den Text, oder löschen Sie die Anmerkung.',
      reason:
        'Anmerkungen stehen nur dort, wo ein Zeichen im Text zu ihnen führt. Von zwei gleichen Namen zählt die erste Anmerkung.',
      before: 'Der Rat hat zugestimmt.\n\n[^1]: Mit 31 zu 12 Stimmen.',
      after: 'Der Rat hat zugestimmt.[^1]\n\n[^1]: Mit 31 zu 12 Stimmen.',
    },
    en: {
      message: 'Nothing refers to the note `[^{name}]`; readers do not see it.',
      hint: 'Put `[^{name}]` into the text, or delete the note.',
      reason:
        'Notes stand only where a mark in the text leads to them. Of two notes with one name the first one counts.',
      before: 'The council agreed.\n\n[^1]: By 31 votes to 12.',
      after: 'The council agreed.[^1]\n\n[^1]: By 31 votes to 12.',
    },
  },
  find: ({ article, spanOf, whole }) => {
    const notes = nodesWhere(whole, isNote)
    if (notes.length === 0) return []
    const used = new Set(nodesWhere(whole, isReference).map(nameOf))
    const numbered = toNumbered()
    const spans = spansOf(article.text.body)
    return notes.flatMap(note => {
      const { key, number } = numbered(nameOf(note))
      // The first note of a name takes it from the others.
      if (number === 0 && used.has(nameOf(note))) return []
      const { start, end } = spans.get(key) ?? { start: 0, end: 0 }
      return [{ ...spanOf(start, end), values: { name: note.identifier } }]
    })
  },
}

/** Tells equal names apart by how many were there before. */
function toNumbered(): (name: string) => { readonly key: string; readonly number: number } {
  const counts = new Map<string, number>()
  return name => {
    const number = counts.get(name) ?? 0
    counts.set(name, number + 1)
    return { key: `${name} ${number}`, number }
  }
}

/** First lines of notes in a text; their places are not in its tree. */
function spansOf(body: string): ReadonlyMap<string, Span> {
  const numbered = toNumbered()
  const lines = [...body.matchAll(/(?<=^[ \t>]*)\[\^([^[\]\s]+)\]:.*$/gm)]
  return new Map(
    lines.map(({ 0: line, 1: name = '', index }) => [
      numbered(name.toUpperCase()).key,
      { start: index, end: index + line.length },
    ]),
  )
}

function nameOf({ identifier }: FootnoteDefinition | FootnoteReference): string {
  return identifier.toUpperCase()
}

function isNote(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition'
}

function isReference(node: Nodes): node is FootnoteReference {
  return node.type === 'footnoteReference'
}
