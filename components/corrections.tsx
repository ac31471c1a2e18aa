import type { ArticleView } from '#lib/site/view-article.ts'
import { Section } from './section.tsx'
import { Time } from './time.tsx'
import { pageTongue } from './tongue.ts'

/** What was put right after publication, newest first, as the view orders it. */
export function Corrections({ view }: { readonly view: ArticleView }) {
  const { words } = view.shell
  const tongue = pageTongue(words, view)
  if (view.corrections.length === 0) return null
  return (
    <Section title={words.corrections} id="corrections">
      <ol>
        {view.corrections.map(({ kind, at, text }) => (
          <li key={`${at.iso} ${text}`} className="mb-2">
            <p className="meta">
              <strong>{words.correctionKind[kind]}</strong> · <Time moment={at} tongue={tongue} />
            </p>
            <p {...tongue}>{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
