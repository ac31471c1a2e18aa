import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { parseMarkdown } from './parse-markdown.ts'
import { nodesWhere } from './walk.ts'

/** Where `[text][label]` leads, by normalised label; the first definition counts (CommonMark, 4.7). */
export type Definitions = ReadonlyMap<string, string>

/** The link definitions of a text. */
export function definitionsOf(tree: Root): Definitions {
  const found = nodesWhere(tree, isDefinition)
  return new Map(found.reverse().map(node => [node.identifier, node.url]))
}

/** A part of a text followed by the definitions of the whole, so that its references lead where they do there. */
export function withDefinitions(part: string, whole: string): string {
  if (!whole.includes(']:') || !part.includes('[')) return part
  const tree = parseMarkdown(whole)
  const links = nodesWhere(tree, isDefinition).map(node => sourceOf(node, whole))
  // A footnote only has to be known as one; its text stays where it is.
  const notes = nodesWhere(tree, isFootnote).map(node => /^\[\^(?:\\.|[^\]\\])+\]:/.exec(sourceOf(node, whole))?.[0])
  return [part, ...links, ...notes.filter(note => note !== undefined).map(note => `${note} .`)].join('\n\n')
}

function sourceOf(node: Definition | FootnoteDefinition, whole: string): string {
  return whole.slice(node.position?.start.offset, node.position?.end.offset)
}

function isDefinition(node: Nodes): node is Definition {
  return node.type === 'definition'
}

function isFootnote(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition'
}
