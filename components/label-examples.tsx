import type { Words } from '#lib/i18n/words.ts'
import type { LabelView, Tongue } from '#lib/site/view-parts.ts'
import { LabelText } from './ai-label.tsx'
import { interfaceTongue } from './tongue.ts'

interface LabelExamplesProps {
  readonly labels: readonly LabelView[]
  readonly words: Words
  readonly around: Tongue
}

/** Every label as it stands over articles, with what it means. */
export function LabelExamples({ labels, words, around }: LabelExamplesProps) {
  return (
    <dl className="lines" {...interfaceTongue(words, around)}>
      {labels.map(label => (
        <div key={`${label.involvement} ${label.status}`}>
          <dt className="ai-label">
            <LabelText label={label} />
          </dt>
          <dd className="teaser-text">{`${words.explained[label.involvement]} ${words.reviewExplained[label.status]}`}</dd>
        </div>
      ))}
    </dl>
  )
}
