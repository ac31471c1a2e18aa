import type { ArticleView } from '#lib/site/view-article.ts'
import { Time } from './time.tsx'
import { pageTongue } from './tongue.ts'

/** What AI did: the newsroom's note at once, steps and systems on demand. */
export function AiRecord({ view }: { readonly view: ArticleView }) {
  const { words } = view.shell
  const { steps, systems, note, generatedAt } = view.transparency
  const tongue = pageTongue(words, view)
  const hasDetails = steps.length > 0 || systems.length > 0 || generatedAt !== null
  return (
    <>
      {note !== null && (
        <p className="mt-2" {...tongue}>
          {note}
        </p>
      )}
      {hasDetails && (
        <details className="mt-2">
          <summary>{words.details}</summary>
          <dl className="record">
            <Row
              term={words.aiSteps}
              values={steps.map(({ name, system }) => (system ? `${name} (${system})` : name))}
            />
            <Row term={words.aiSystems} values={systems} />
            {generatedAt && (
              <div>
                <dt>{words.generatedAt}</dt>
                <dd>
                  <Time moment={generatedAt} tongue={tongue} />
                </dd>
              </div>
            )}
          </dl>
        </details>
      )}
    </>
  )
}

function Row({ term, values }: { readonly term: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      {values.map(value => (
        <dd key={value}>{value}</dd>
      ))}
    </div>
  )
}
