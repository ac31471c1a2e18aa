import type { ArticleView } from '#lib/site/view-article.ts'
import type { LineView } from '#lib/site/view-parts.ts'
import { Line } from './line.tsx'
import { interfaceTongue } from './tongue.ts'

/** The neighbours in time, as lists show articles: with their labels. */
export function ReadOn({ view }: { readonly view: ArticleView }) {
  const { shell, previous, next } = view
  const { words } = shell
  if (previous === null && next === null) return null
  return (
    <nav className="read-on" aria-labelledby="read-on">
      <h2 id="read-on" className="ledger-head w-full" {...interfaceTongue(words, shell)}>
        {words.moreArticles}
      </h2>
      {next && <Neighbour word={words.next} line={next} view={view} />}
      {previous && <Neighbour word={words.previous} line={previous} view={view} />}
    </nav>
  )
}

interface NeighbourProps {
  readonly word: string
  readonly line: LineView
  readonly view: ArticleView
}

function Neighbour({ word, line, view }: NeighbourProps) {
  return (
    <div>
      <p className="meta" {...interfaceTongue(view.shell.words, view.shell)}>
        {word}
      </p>
      <Line line={line} shell={view.shell} isDated />
    </div>
  )
}
