import type { ArticleView } from '#lib/site/view-article.ts'
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
            {covers !== null && <span className="block text-muted">{covers}</span>}
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

function Name({ by: { name, href } }: { readonly by: ArticleView['bylines'][number] }) {
  const isolated = <bdi>{name}</bdi>
  return href === null ? isolated : <a href={href}>{isolated}</a>
}
