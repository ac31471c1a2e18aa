import type { ArticleView } from '#lib/site/view-article.ts'
import { pageTongue } from './tongue.ts'

/** Which checks a person made of this very text, and which are open. */
export function GateList({ view }: { readonly view: ArticleView }) {
  const tongue = pageTongue(view.shell.words, view)
  return (
    <dl className="record">
      {view.transparency.gates.map(({ name, state, sentence, note }) => (
        <div key={name} data-state={state}>
          <dt>{name}</dt>
          <dd>
            {sentence}
            {note !== null && (
              <span className="block text-muted" {...tongue}>
                {note}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
