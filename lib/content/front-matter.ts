import matter from 'gray-matter'

/** A file cut at its fences; `start` and `end` are offsets of the YAML between them. */
export type Split =
  | {
      readonly kind: 'split'
      readonly start: number
      readonly end: number
      readonly body: string
      /** Lines before the body. */
      readonly bodyLine: number
    }
  | { readonly kind: 'missing' | 'unclosed' | 'long' }
  | { readonly kind: 'foreign'; readonly language: string }

/** UTF-16 units that front matter may have: gray-matter takes time by the square of its blank lines. */
export const frontMatterLimit = 65_536

/** Cuts front matter from a text with LF line ends, as Jekyll does: fences may end in blanks, `...` closes too. Runs nothing. */
export function splitFrontMatter(text: string): Split {
  const firstLine = text.slice(0, lineEnd(text, 0))
  const opening = /^---[ \t]*([^\s-]\S*)?[ \t]*$/.exec(firstLine)
  if (!opening) return { kind: 'missing' }
  const language = opening[1]?.toLowerCase() ?? 'yaml'
  if (language !== 'yaml' && language !== 'yml') return { kind: 'foreign', language }
  const closing = closingFence(text, firstLine.length)
  if (!closing) return { kind: 'unclosed' }
  if (closing.start - firstLine.length > frontMatterLimit) return { kind: 'long' }
  const inner = text.slice(firstLine.length, closing.start)
  const block = matter(`---${inner}---\n`, options).matter
  const body = text.slice(closing.end)
  const start = firstLine.length
  return { kind: 'split', start, end: start + block.length, body, bodyLine: linesIn(text, closing.end) }
}

/** gray-matter would run the code of `---js`; these engines run nothing, and any option at all turns its cache off. */
const options = {
  delimiters: ['---', '---\n'] satisfies [string, string],
  // The YAML is parsed apart (`yaml-source.ts`), because places need the whole file.
  engines: {
    yaml: () => ({}),
    ...Object.fromEntries(['js', 'javascript', 'coffee', 'json', 'toml'].map(name => [name, refuse])),
  },
}

function refuse(): object {
  throw new Error('Front matter is YAML; nothing else is read.')
}

function closingFence(text: string, from: number): { start: number; end: number } | null {
  const fence = /^(?:---|\.\.\.)[ \t]*(?:\n|(?![\s\S]))/gm
  fence.lastIndex = from + 1
  const found = fence.exec(text)
  return found && found.index > from ? { start: found.index, end: fence.lastIndex } : null
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function linesIn(text: string, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
