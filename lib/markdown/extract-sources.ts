import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { Source } from '#lib/article/source.ts'
import { isComment } from './is-comment.ts'
import { plainText } from './plain-text.ts'
import { announcesSources } from './source-heading.ts'
import { type Line, linesOf, splitLines } from './source-lines.ts'
import { toSources } from './to-sources.ts'

// Somewhat more than the longest headline; what is longer is prose, which belongs in the text.
const MAX_LENGTH = 300

/**
 * Takes the list of sources at the end of a text out of its tree. A section that is not mainly a list of links, or holds
 * what a source cannot say (pictures, code, addresses other than http), stays in the text as it is.
 */
export function extractSources(tree: Root): { readonly tree: Root; readonly sources: readonly Source[] } {
  const section = sectionOf(tree.children)
  const sources = section && sourcesIn(section)
  if (!section || !sources) return { tree, sources: [] }
  const gone = new Set(section.nodes)
  return { tree: { ...tree, children: tree.children.filter(node => !gone.has(node)) }, sources }
}

interface Section {
  /** Heading, list and what else the section is made of. */
  readonly nodes: readonly RootContent[]
  /** Lines that stood in one paragraph with the heading. */
  readonly opening: readonly Line[]
  readonly rest: readonly RootContent[]
}

function sectionOf(children: readonly RootContent[]): Section | null {
  const start = children.findLastIndex(opensSection)
  const heading = children[start]
  if (heading === undefined || children.slice(start + 1).some(node => node.type === 'heading')) return null
  const following = children.slice(start + 1)
  const rule = following.findIndex(node => node.type === 'thematicBreak')
  const within = (rule === -1 ? following : following.slice(0, rule)).filter(node => !isNote(node))
  const isLast = rule === -1 || following.slice(rule + 1).every(node => isNote(node) || isComment(node))
  const closing = isLast ? following.filter(node => node.type === 'thematicBreak') : []
  const opening = heading.type === 'paragraph' ? splitLines(heading.children).slice(1) : []
  return { nodes: [heading, ...within, ...closing], opening, rest: within }
}

function opensSection(node: RootContent): boolean {
  if (node.type === 'heading') return announcesSources(plainText(node))
  if (node.type !== 'paragraph') return false
  const [first] = splitLines(node.children)
  return first !== undefined && announcesSources(plainText(first)) && standsOut(first)
}

function standsOut(line: readonly PhrasingContent[]): boolean {
  const isEmphasised = line.every(
    node =>
      node.type === 'strong' || node.type === 'emphasis' || (node.type === 'text' && /^[\s:：]*$/.test(node.value)),
  )
  return isEmphasised || /[:：]$/.test(plainText(line))
}

function isNote(node: RootContent): boolean {
  return node.type === 'footnoteDefinition'
}

function sourcesIn(section: Section): readonly Source[] | null {
  const lines = linesOf(section.rest)
  const sources = lines && toSources([...section.opening, ...lines])
  if (!sources) return null
  const notes = sources.filter(source => source.url === null)
  const isListOfLinks = sources.length > 0 && notes.length * 2 <= sources.length
  return isListOfLinks && sources.every(source => source.title.length <= MAX_LENGTH) ? sources : null
}
