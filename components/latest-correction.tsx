import type { ArticleView } from '#lib/site/view-article.ts'
import { Time } from './time.tsx'
import { interfaceTongue, pageTongue } from './tongue.ts'

/** The newest correction in short, so that nobody has to reach the end to learn of it. */
export function LatestCorrection({ view }: { readonly view: ArticleView }) {
  const { words } = view.shell
  const [latest] = view.corrections
  if (latest === undefined) return null
  return (
    <p className="meta mt-2">
      <a className="underline" href="#corrections" {...interfaceTongue(words, view)}>
        <strong>{words.correctionKind[latest.kind]}</strong> ·{' '}
        <Time moment={latest.at} tongue={pageTongue(words, view)} />
      </a>
      {': '}
      {latest.text}
    </p>
  )
}
