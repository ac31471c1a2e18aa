import type { ArticleView } from '#lib/site/view-article.ts'
import { AiLabel } from './ai-label.tsx'
import { headlineSize } from './headline-size.ts'
import { Kicker } from './kicker.tsx'
import { LatestCorrection } from './latest-correction.tsx'
import { Stamp } from './stamp.tsx'
import { interfaceTongue } from './tongue.ts'

/**
 * Headline, label, newest correction, standfirst: nothing of the text comes before the label. What stands between headline and
 * text has the same parent and class as the text, so that the reader modes of browsers keep it with the text.
 */
export function ArticleHead({ view }: { readonly view: ArticleView }) {
  const { label, standfirst } = view
  const { words } = view.shell
  return (
    <>
      <header>
        <Stamp lifecycle={view.lifecycle} words={words} around={view} />
        <Kicker link={view.kicker} />
        <h1 className={headlineSize(view.headline)} aria-describedby={label ? 'ai-label' : undefined}>
          {view.headline}
        </h1>
      </header>
      <div className="story">
        {label && <AiLabel label={label} words={words} around={view} />}
        {view.lifecycle === 'expired' && (
          <p className="meta mt-2" {...interfaceTongue(words, view)}>
            {words.expired}
          </p>
        )}
        {!view.withdrawn && <LatestCorrection view={view} />}
        {standfirst !== null && !view.withdrawn && <p className="standfirst">{standfirst}</p>}
      </div>
    </>
  )
}
