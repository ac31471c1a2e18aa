import type { Words } from '#lib/i18n/words.ts'
import type { LabelView, Tongue } from '#lib/site/view-parts.ts'
import { AiMark } from './ai-mark.tsx'
import { interfaceTongue } from './tongue.ts'

interface AiLabelProps {
  readonly label: LabelView
  readonly words: Words
  /** Language and direction of the article that the label stands in. */
  readonly around: Tongue
}

/** The label of an article: directly after its headline, before its first sentence (Art. 50(5) AI Act: clearly, at the first exposure). */
export function AiLabel({ label, words, around }: AiLabelProps) {
  return (
    <p className="ai-label" id="ai-label" data-kind={label.kind} {...interfaceTongue(words, around)}>
      <LabelText label={label} /> · <a href="#transparency">{words.howThisCameAbout}</a>
    </p>
  )
}

/** The same mark and words where the article is only announced. */
export function CompactLabel({ label, words, around }: AiLabelProps) {
  return (
    <p className="ai-label" {...interfaceTongue(words, around)}>
      <LabelText label={label} />
    </p>
  )
}

/** Mark and sentence; a no-break space ties them together. */
export function LabelText({ label }: { readonly label: LabelView }) {
  return (
    <>
      <AiMark label={label} />
      {'\u00a0'}
      <strong>{label.lead}</strong> · {label.review}
    </>
  )
}
