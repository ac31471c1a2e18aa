import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'

const rule = 'residue/protocol-token'

/** What a model thought aloud before it answered, and tokens and tags of its own protocol around the answer. */
export function machineWords(draft: Draft): readonly Edit[] {
  const { text, bodyStart } = draft
  const body = text.slice(bodyStart)
  const thought = thoughtIn(body) || openThought(draft)
  if (thought > 0 && bodyStart + thought < text.length)
    return [{ rule: 'residue/thinking', start: bodyStart, end: bodyStart + thought, replacement: '' }]
  const [before = ''] = tokensBefore.exec(body) ?? []
  const [after = ''] = tokensAfter.exec(body.slice(-400)) ?? []
  const edits = [
    { rule, start: bodyStart, end: bodyStart + before.length, replacement: '' },
    { rule, start: text.length - after.length, end: text.length, replacement: after.startsWith('\n') ? '\n' : '' },
  ]
  const isAnythingLeft = before.length + after.length <= body.length
  const found = isAnythingLeft ? edits.filter(({ start, end }) => start < end) : []
  return found.length > 0 || !draft.isFromModel ? found : holder(draft)
}

/** Where thoughts, or the question itself, end at the start of a text; 0 if there are none. */
function thoughtIn(body: string): number {
  for (const { opening, closing } of asides) {
    const [found, name = ''] = opening.exec(body.slice(0, 200)) ?? []
    const end = found === undefined ? -1 : body.indexOf(closing(name), found.length)
    if (end !== -1) return gapEnd(body, end + closing(name).length)
  }
  return 0
}

const asides: readonly { readonly opening: RegExp; readonly closing: (name: string) => string }[] = [
  { opening: /^\s*<(think|thinking|reasoning|antml:thinking)>/, closing: name => `</${name}>` },
  { opening: /^\s*<\|channel\|>analysis<\|message\|>/, closing: () => '<|end|>' },
  { opening: /^\s*(?:<s>)?\s?\[INST\]/, closing: () => '[/INST]' },
]

/** Some templates swallow the tag that opens the thoughts. */
function openThought({ text, bodyStart, blocks, isFromModel }: Draft): number {
  const tag = text.indexOf('</think>', bodyStart)
  if (!isFromModel || tag === -1 || text.lastIndexOf('</think>') !== tag) return 0
  const end = tag + '</think>'.length
  const before = blocks.filter(({ start }) => start < end)
  // Thoughts are paragraphs and lists; anything else before the tag may be the article.
  const isThought = before.every(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'html')
  const isAlone = lineAt(text, text.lastIndexOf('\n', tag) + 1).line === '</think>'
  if (!isThought || !isAlone) return 0
  if (/<think>|<!--\s*more\s*-->|^ {0,3}\[[^\]\n]{1,99}\]:/m.test(text.slice(bodyStart, end))) return 0
  return gapEnd(text.slice(bodyStart), end - bodyStart)
}

function gapEnd(body: string, at: number): number {
  return at + (/^\s{0,99}/.exec(body.slice(at, at + 99))?.[0].length ?? 0)
}

const token =
  '(?:<\\|[a-z_]{2,24}\\|>(?:assistant|user|system|final|analysis|commentary)?|</s>|\\[/?INST\\]|\\[(?:TOOL_CALLS|TOOL_RESULTS|AVAILABLE_TOOLS)\\]|<(?:end|start)_of_turn>(?:model)?)'
const tokensBefore = new RegExp(`^\\s{0,9}(?:${token}\\n{0,3})+`)
const tokensAfter = new RegExp(`\\n{0,3}(?:${token}\\n{0,3})+$`)

/** Lines that hold the whole answer: quotes of a program, or a tag that means nothing to readers. */
function holder({ text, bodyStart }: Draft): readonly Edit[] {
  const first = lineAt(text, bodyStart + text.slice(bodyStart).search(/\S|$/))
  const last = lineAt(text, Math.max(bodyStart, text.lastIndexOf('\n', text.trimEnd().length - 1) + 1))
  if (first.end > last.start) return []
  const isQuoted = /^(?:'''|""")\w{0,12}$/.test(first.line) && last.line === first.line.slice(0, 3)
  const [, name = ''] = /^<([A-Za-z][\w:-]{0,40})(?:\s[^<>]{0,400})?>$/.exec(first.line) ?? []
  const isTagged = last.line === `</${name}>` && (/[A-Z_:-]/.test(name) || holders.has(name))
  if (!isQuoted && !isTagged) return []
  const kind = isQuoted ? 'residue/code-fence' : rule
  return [first, last].map(({ start, end }) => ({ rule: kind, start, end, replacement: '' }))
}

/** No browser knows them, or they hold whole pages. */
const holders = new Set(
  'answer artifact content document draft final markdown message news post response result text article body main output pre'.split(
    ' ',
  ),
)

function lineAt(text: string, start: number): { readonly start: number; readonly end: number; readonly line: string } {
  const newline = text.indexOf('\n', start)
  const end = newline === -1 ? text.length : newline + 1
  return { start, end, line: text.slice(start, end).trim() }
}
