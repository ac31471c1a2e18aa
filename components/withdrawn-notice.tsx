import type { Words } from '#lib/i18n/words.ts'
import type { ArticleView } from '#lib/site/view-article.ts'
import type { Tongue } from '#lib/site/view-parts.ts'
import { interfaceTongue, pageTongue } from './tongue.ts'

interface WithdrawnNoticeProps {
  readonly withdrawn: NonNullable<ArticleView['withdrawn']>
  readonly words: Words
  readonly around: Tongue
}

/** Stands for the reason until the sentence around it is built: it is written in the language of the article. */
const placeholder = '\ue000'

/** Stands where the text of a withdrawn article stood. */
export function WithdrawnNotice({ withdrawn: { at, reason }, words, around }: WithdrawnNoticeProps) {
  const [before = '', after = ''] = words.withdrawnBecause(at.text, placeholder).split(placeholder)
  return (
    <p className="notice" {...interfaceTongue(words, around)}>
      {before}
      <span {...pageTongue(words, around)}>{reason}</span>
      {after}
    </p>
  )
}
