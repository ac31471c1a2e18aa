import { formatNames } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { ArticleView } from '#lib/site/view-article.ts'

interface BylineProps {
  readonly bylines: ArticleView['bylines']
  readonly words: Words
}

/** First of the private-use characters that stand for the names until the sentence around them is built. */
const placeholder = 0xe000

/** "By A, B and C" as the language joins names, each with its link. */
export function Byline({ bylines, words }: BylineProps) {
  if (bylines.length === 0) return null
  const marks = bylines.map((_, index) => String.fromCharCode(placeholder + index))
  const parts = words.by(formatNames(marks, words.locale)).split(/([\ue000-\uf8ff])/)
  const children = parts.map(part => {
    const byline = bylines[marks.indexOf(part)]
    return byline ? <Name key={byline.name} byline={byline} /> : part
  })
  return <p className="text-ink">{children}</p>
}

function Name({ byline: { name, href } }: { readonly byline: ArticleView['bylines'][number] }) {
  const isolated = <bdi>{name}</bdi>
  if (href === null) return <strong>{isolated}</strong>
  return (
    <a href={href} rel="author">
      {isolated}
    </a>
  )
}
