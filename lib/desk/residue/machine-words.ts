import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'

/** What a model thought aloud before it answered, and tokens of its own protocol around the answer. */
export function machineWords({ text, bodyStart }: Pick<Draft, 'text' | 'bodyStart'>): readonly Edit[] {
  const body = text.slice(bodyStart)
  const thought = thoughtIn(body)
  if (thought > 0) return [{ rule: 'residue/thinking', start: bodyStart, end: bodyStart + thought, replacement: '' }]
  const [before = ''] = tokensBefore.exec(body) ?? []
  const [after = ''] = tokensAfter.exec(body.slice(-400)) ?? []
  const rule = 'residue/protocol-token'
  const edits = [
    { rule, start: bodyStart, end: bodyStart + before.length, replacement: '' },
    { rule, start: text.length - after.length, end: text.length, replacement: after.startsWith('\n') ? '\n' : '' },
  ]
  return before.length + after.length > body.length ? [] : edits.filter(({ start, end }) => start < end)
}

/** Where the thoughts at the start of a text end; 0 if there are none, or nothing follows them. */
function thoughtIn(body: string): number {
  const [opening, name] = /^\s*<(think|thinking|reasoning|antml:thinking)>/.exec(body.slice(0, 200)) ?? []
  if (opening === undefined || name === undefined) return 0
  const end = body.indexOf(`</${name}>`, opening.length)
  if (end === -1) return 0
  const [gap = ''] = /^\s{0,99}/.exec(body.slice(end + name.length + 3, end + name.length + 103)) ?? []
  const stop = end + name.length + 3 + gap.length
  return stop < body.length ? stop : 0
}

const token =
  '(?:<\\|(?:im_start|im_end|endoftext|eot_id|end_of_turn|start_header_id|end_header_id|end|assistant|begin_of_text)\\|>(?:assistant\\n)?|</s>|\\[/INST\\]|<(?:end|start)_of_turn>(?:model\\n)?)'
const tokensBefore = new RegExp(`^(?:${token}\\n{0,3})+`)
const tokensAfter = new RegExp(`\\n{0,3}(?:${token}\\n{0,3})+$`)
