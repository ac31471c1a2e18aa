import { isPartLabel } from './by-products.ts'
import { type Draft, writtenIn } from './draft.ts'
import type { Edit } from './pieces.ts'
import { isMoreMark } from './structure.ts'
import { linesBefore } from './without-lines.ts'

/** A heading behind the more-mark that only says that the article follows: "## Artikel". */
export function partLabels(draft: Draft): readonly Edit[] {
  if (!draft.isFromModel) return []
  return draft.blocks
    .filter(({ kind, words }, at) => {
      const before = draft.blocks[at - 1]
      return kind === 'heading' && before && isMoreMark(writtenIn(draft, before)) && isPartLabel(words)
    })
    .map(block => linesBefore(draft.text, draft.bodyStart, block, 'residue/title-repeated'))
}
