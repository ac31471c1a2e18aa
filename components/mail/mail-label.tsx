import type { Words } from '#lib/i18n/words.ts'
import type { LabelView, Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue } from '../tongue.ts'
import { mailStyles } from './mail-styles.ts'

interface MailLabelProps {
  readonly label: LabelView | null
  readonly words: Words
  readonly around: Tongue
}

/** The label of an article as the first line of its heading, so that those who go by headings hear it first too. */
export function MailLabel({ label, words, around }: MailLabelProps) {
  if (label === null) return null
  const look = label.kind === 'mandatory' ? 'filled' : 'outlined'
  return (
    <>
      <span className="ink" style={mailStyles.label} {...interfaceTongue(words, around)}>
        <span className={look} style={mailStyles[look]} aria-hidden="true">
          {label.mark}
        </span>
        {'\u00a0'}
        <b>{label.lead}</b> · {label.review}
      </span>
      {/* Word's engine makes no block of a span. */}
      <br />
    </>
  )
}
