import { Fragment } from 'react'
import { formatNames } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { ArticleView } from '#lib/site/view.ts'

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
  return (
    <p className="text-ink">
      {parts.map(part => {
        const byline = bylines[marks.indexOf(part)]
        if (byline === undefined) return <Fragment key={part}>{part}</Fragment>
        if (byline.href === null) return <strong key={part}>{byline.name}</strong>
        return (
          <a key={part} className="font-bold" href={byline.href} rel="author">
            {byline.name}
          </a>
        )
      })}
    </p>
  )
}
