import type { Lifecycle } from '#lib/article/lifecycle.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue } from './tongue.ts'

interface StampProps {
  readonly lifecycle: Exclude<Lifecycle, 'live'> | null
  readonly words: Words
  readonly around: Tongue
}

/** Says in a preview why readers do not see an article (yet); nothing on live ones. */
export function Stamp({ lifecycle, words, around }: StampProps) {
  if (lifecycle === null) return null
  return (
    <p className="mb-2" {...interfaceTongue(words, around)}>
      <strong className="stamp">{words.lifecycle[lifecycle]}</strong>
    </p>
  )
}
