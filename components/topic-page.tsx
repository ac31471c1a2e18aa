import type { Words } from '#lib/i18n/words.ts'
import type { TopicView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { NoArticles } from './no-articles.tsx'
import { Pager } from './pager.tsx'
import { River } from './river.tsx'
import { Title } from './title.tsx'
import { interfaceTongue, pageTongue } from './tongue.ts'
import { TopicOrders } from './topic-orders.tsx'
import { TopicTree } from './topic-tree.tsx'
import { TopicsAbove } from './topics-above.tsx'

/** A topic with its articles and its own feeds. */
export function TopicPage({ view }: { readonly view: TopicView }) {
  const { shell } = view
  const { words } = shell
  // On each part: the row itself begins where the page does.
  const tongue = interfaceTongue(words, shell)
  return (
    <Frame shell={shell}>
      <TopicsAbove parents={view.parents} shell={shell} />
      <Title shell={shell}>{view.name}</Title>
      <div className="meta flex flex-wrap gap-x-12">
        <p className="tap" {...tongue}>
          {countOf(view, words)}
        </p>
        {view.number === null && <TopicOrders orders={view.orders} shell={shell} />}
        {view.feeds.length > 0 && (
          <nav className="print:hidden" aria-label={`${words.feeds}: ${view.name}`} {...tongue}>
            <ul className="line-list">
              {view.feeds.map(({ href, text }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {view.number === null && view.children.length > 0 && (
        <nav className="mt-2 mb-6" aria-label={words.topicsBelow} {...tongue}>
          <div {...pageTongue(words, shell)}>
            <TopicTree topics={view.children} />
          </div>
        </nav>
      )}
      {view.teasers.length === 0 ? <NoArticles shell={shell} /> : <River teasers={view.teasers} shell={shell} />}
      <Pager pager={view.pager} shell={shell} />
    </Frame>
  )
}

function countOf(view: TopicView, words: Words): string {
  if (view.number !== null) return words.olderPage(view.number)
  return view.shown === null ? words.articleCount(view.count) : words.mostRelevant(view.shown, view.count)
}
