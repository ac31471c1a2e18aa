import type { Residue } from '../residue.ts'
import { citationMarks } from './citation-marks.ts'
import { type Draft, readDraft } from './draft.ts'
import { edgeResidue } from './edges.ts'
import { invisibleSigns } from './invisible-signs.ts'
import { machineWords } from './machine-words.ts'
import { marksAroundWords } from './marked-words.ts'
import { inlineMoreMarks, spoiltMoreMarks } from './more-mark.ts'
import { partLabels } from './part-labels.ts'
import { type Edit, edited, textOf, wholeOf } from './pieces.ts'
import { quotedField } from './quoted-fields.ts'
import { redirects } from './redirects.ts'
import { rulesAtSeams, sourceBlanks, sourceHeading } from './source-list.ts'
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

type Find = (draft: Draft) => readonly Edit[]

const within = [marksAroundWords, citationMarks, invisibleSigns, redirects, trackingParameters].map(onceADraft)

/** Cleaning and reporting ask the same of the last draft. */
function onceADraft(find: Find): Find {
  const known = new WeakMap<Draft, readonly Edit[]>()
  return draft => {
    const found = known.get(draft) ?? find(draft)
    known.set(draft, found)
    return found
  }
}

const steps: readonly Find[] = [
  draft => (draft.front?.isReadable === false ? quotedField(draft.text, draft.front) : []), // before all that asks for the title
  machineWords,
  wrapperResidue, // before the edges: they lie within the fence
  edgeResidue,
  spoiltMoreMarks,
  ...within.map(
    (find): Find =>
      draft =>
        inText(draft, find),
  ),
  draft => inText(draft, inlineMoreMarks),
  draft => inText(draft, sourceBlanks), // after the marks that stood behind links
  sourceHeading,
  rulesAtSeams,
  partLabels,
]

/** Changes within the text; none of them if together they would make other blocks, links or emphasis of it. */
function inText(draft: Draft, find: Find): readonly Edit[] {
  const edits = find(draft)
  if (edits.length === 0) return edits
  const after = readDraft(textOf(edited(wholeOf(draft.text), edits), draft.text))
  return after && haveSameStructure(draft, after) ? edits : []
}

/** What was found within a text and is left because mending it would change more. */
export function leftInText(draft: Draft): readonly Residue[] {
  return within.flatMap(find => find(draft).map(({ rule, start, end }) => ({ rule, start, end, replacement: null })))
}
