import type { SearchView } from '#lib/site/view.ts'
import { AiMark } from './ai-mark.tsx'
import { interfaceTongue, pageTongue } from './tongue.ts'

/** Room for hits, and the form of one, which the script copies and fills. */
export function SearchHits({ view }: { readonly view: SearchView }) {
  const { labels, shell } = view
  const { words } = shell
  const tongue = pageTongue(words, shell)
  return (
    <>
      <ol className="lines max-w-measure" data-list="recent" {...tongue} />
      <h2 className="ledger-title my-4" data-part="older" hidden>
        {words.older}
      </h2>
      <ol className="lines max-w-measure" data-list="older" {...tongue} />
      <p className="my-4">
        <button type="button" data-part="more" hidden>
          {words.search.more}
        </button>
      </p>
      <ul hidden data-part="pattern" {...tongue}>
        <li className="line">
          <strong className="stamp" data-part="stage" />
          <a href="#search" data-part="headline">
            {words.search.title}
          </a>
          {labels.map(label => (
            <p key={label.kind} className="ai-label" data-kind={label.kind} {...interfaceTongue(words, shell)}>
              <AiMark label={label} />
              {'\u00a0'}
              <strong /> ·{' '}
            </p>
          ))}
          <p className="meta" data-part="date" />
          <p className="teaser-text" data-part="excerpt" />
        </li>
      </ul>
    </>
  )
}
