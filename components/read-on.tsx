import type { ReactNode } from 'react'
import type { ArticleView } from '#lib/site/view-article.ts'
import type { LineView } from '#lib/site/view-parts.ts'
import type { Shell } from '#lib/site/view-shell.ts'
import { Line } from './line.tsx'
import { interfaceTongue } from './tongue.ts'

/** Where to read on, as lists show articles, with their labels: the same story, what is related, the neighbours in time. */
export function ReadOn({ view }: { readonly view: ArticleView }) {
  const { shell, earlier, later, related, previous, next } = view
  const { words } = shell
  return (
    <>
      <Lines title={words.storySoFar} id="story" lines={earlier} shell={shell} />
      <Lines title={words.storyLater} id="later" lines={later} shell={shell} />
      <Lines title={words.related} id="related" lines={related} shell={shell} />
      {(previous || next) && (
        <Row title={words.moreArticles} id="read-on" shell={shell}>
          {next && <Neighbour word={words.next} line={next} shell={shell} />}
          {previous && <Neighbour word={words.previous} line={previous} shell={shell} />}
        </Row>
      )}
    </>
  )
}

interface RowProps {
  readonly title: string
  readonly id: string
  readonly shell: Shell
}

function Row({ title, id, shell, children }: RowProps & { readonly children: ReactNode }) {
  return (
    <nav className="read-on" aria-labelledby={id}>
      <h2 id={id} className="ledger-head w-full" {...interfaceTongue(shell.words, shell)}>
        {title}
      </h2>
      <ul>{children}</ul>
    </nav>
  )
}

function Lines({ lines, ...row }: RowProps & { readonly lines: readonly LineView[] }) {
  if (lines.length === 0) return null
  return (
    <Row {...row}>
      {lines.map(line => (
        <li key={line.href}>
          <Line line={line} shell={row.shell} isDated />
        </li>
      ))}
    </Row>
  )
}

interface NeighbourProps {
  readonly word: string
  readonly line: LineView
  readonly shell: Shell
}

function Neighbour({ word, line, shell }: NeighbourProps) {
  return (
    <li>
      <p className="meta" {...interfaceTongue(shell.words, shell)}>
        {word}
      </p>
      <Line line={line} shell={shell} isDated />
    </li>
  )
}
