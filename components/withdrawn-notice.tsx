import type { Words } from '#lib/i18n/words.ts'
import type { ArticleView } from '#lib/site/view-article.ts'
import type { Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue } from './tongue.ts'

interface WithdrawnNoticeProps {
  readonly withdrawn: NonNullable<ArticleView['withdrawn']>
  readonly words: Words
  readonly around: Tongue
}

/** Stands where the text of a withdrawn article stood. */
export function WithdrawnNotice({ withdrawn, words, around }: WithdrawnNoticeProps) {
  return (
    <p className="notice" {...interfaceTongue(words, around)}>
      {words.withdrawnBecause(withdrawn.at.text, withdrawn.reason)}
    </p>
  )
}
