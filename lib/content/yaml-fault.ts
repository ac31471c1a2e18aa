import type { Messages, YamlProblem } from './messages.ts'
import type { Notes } from './notes.ts'
import { lineAround, placeAt } from './place.ts'
import { quotedRepair } from './yaml-repair.ts'

const problems: Readonly<Record<string, YamlProblem>> = {
  BLOCK_AS_IMPLICIT_KEY: 'unquoted',
  UNEXPECTED_TOKEN: 'unquoted',
  BAD_SCALAR_START: 'unquoted',
  BAD_DQ_ESCAPE: 'unquoted',
  ALIAS: 'unquoted',
  QUOTE: 'unclosed',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  DEPTH: 'depth',
  SIZE: 'size',
}

/** Reports YAML that cannot be read, at its place, with the line mended where quotes mend it. */
export function noteFault(
  text: string,
  fault: { readonly code: string; readonly offset: number },
  messages: Messages,
  notes: Notes,
): void {
  const line = lineAround(text, fault.offset)
  const repair = quotedRepair(line.text)
  const problem = toProblem(fault.code, repair)
  const wording = messages.yaml(problem, problem === 'unquoted' ? repair : null)
  notes.error(problem === 'tab' ? 'schema/yaml-tab' : 'schema/yaml', placeAt(text, fault.offset), wording)
}

function toProblem(code: string, repair: string | null): YamlProblem {
  const problem = problems[code] ?? 'other'
  return problem === 'unquoted' && repair === null ? 'other' : problem
}
