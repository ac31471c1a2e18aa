import type { Residue } from '../residue.ts'
import { citationMarks } from './citation-marks.ts'
import { type Draft, readDraft } from './draft.ts'
import { edgeResidue } from './edges.ts'
import { machineWords } from './machine-words.ts'
import { inlineMoreMarks } from './more-mark.ts'
import { type Edit, edited, textOf, wholeOf } from './pieces.ts'
import { quotedField } from './quoted-fields.ts'
import { ruleAboveSources, sourceBlanks, sourceHeading } from './source-list.ts'
import { haveSameStructure } from './structure.ts'
import { trackingParameters } from './tracking.ts'
import { wrapperResidue } from './unwrap.ts'

/** What is next to be mended in a text; each step waits until those before it find nothing. */
export function nextChanges(draft: Draft): readonly Edit[] {
  for (const step of steps) {
    const edits = step(draft)
    if (edits.length > 0) return edits
  }
  return []
}

const steps: readonly ((draft: Draft) => readonly Edit[])[] = [
  draft => (draft.front ? quotedField(draft.text, draft.front) : []), // before all that asks for the title
  machineWords,
  wrapperResidue, // before the edges: they lie within the fence
  edgeResidue,
  draft => inText(draft, citationMarks),
  draft => inText(draft, trackingParameters),
  draft => inText(draft, inlineMoreMarks),
  draft => inText(draft, sourceBlanks), // after the marks that stood behind links
  sourceHeading,
  ruleAboveSources,
]

/** Changes within the text; none of them if together they would make other blocks, links or emphasis of it. */
function inText(draft: Draft, find: (draft: Draft) => readonly Edit[]): readonly Edit[] {
  const edits = find(draft)
  if (edits.length === 0) return edits
  const after = readDraft(textOf(edited(wholeOf(draft.text), edits), draft.text))
  return after && haveSameStructure(draft, after) ? edits : []
}

/** What was found within a text and is left because mending it would change more. */
export function leftInText(draft: Draft): readonly Residue[] {
  return [citationMarks, trackingParameters].flatMap(find =>
    find(draft).map(({ rule, start, end }) => ({ rule, start, end, replacement: null })),
  )
}
