import type { TopicsView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { Line } from './line.tsx'
import { Title } from './title.tsx'
import { interfaceTongue } from './tongue.ts'
import { TopicTree } from './topic-tree.tsx'

/** All topics, each with its newest article. */
export function TopicsPage({ view }: { readonly view: TopicsView }) {
  const { shell } = view
  const { words } = shell
  return (
    <Frame shell={shell}>
      <Title shell={shell} isInterface>
        {words.topics}
      </Title>
      {view.topics.map(({ href, text, count, latest, children }) => (
        <section key={href} className="ledger">
          <div className="mb-2">
            <h2 className="ledger-title">
              <a href={href}>{text}</a>
            </h2>
            <p className="meta" {...interfaceTongue(words, shell)}>
              {words.articleCount(count)}
            </p>
          </div>
          <div>
            <Line line={latest} shell={shell} isDated />
            {children.length > 0 && (
              <div className="mt-2">
                <TopicTree topics={children} />
              </div>
            )}
          </div>
        </section>
      ))}
    </Frame>
  )
}
