import type { ArticleView } from '#lib/site/view-article.ts'
import { Name } from './name.tsx'
import { Section } from './section.tsx'
import { Time } from './time.tsx'
import { pageTongue } from './tongue.ts'

/** What became of the text since its publication, newest first; on demand, as it can be long. */
export function Versions({ view }: { readonly view: ArticleView }) {
  const { words } = view.shell
  const tongue = pageTongue(words, view)
  if (view.versions.length === 0) return null
  return (
    <Section title={words.versions}>
      <details>
        <summary>{words.versionCount(view.versions.length)}</summary>
        <ol className="versions">
          {view.versions.map(({ at, reason, by }) => (
            <li key={`${at.iso} ${reason}`} className="mt-2">
              <p className="meta">
                <Time moment={at} tongue={tongue} />
                {by !== null && (
                  <>
                    {' · '}
                    <Name by={by} />
                  </>
                )}
              </p>
              {reason !== '' && (
                <p {...tongue} dir="auto">
                  {reason}
                </p>
              )}
            </li>
          ))}
        </ol>
      </details>
    </Section>
  )
}
