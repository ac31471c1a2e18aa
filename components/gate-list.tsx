import type { ArticleView } from '#lib/site/view-article.ts'
import { Name } from './name.tsx'
import { pageTongue } from './tongue.ts'

/** Which checks a person made of this very text, and which are open. */
export function GateList({ view }: { readonly view: ArticleView }) {
  const tongue = pageTongue(view.shell.words, view)
  return (
    <dl className="record">
      {view.transparency.gates.map(({ name, covers, state, sentence, note }) => (
        <div key={name} data-state={state}>
          <dt>{name}</dt>
          <dd>
            {sentence.before}
            {sentence.by && <Name by={sentence.by} />}
            {sentence.after}
            {note !== null && (
              <p className="text-muted" {...tongue}>
                {note}
              </p>
            )}
            {covers !== null && <p className="meta">{covers}</p>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
