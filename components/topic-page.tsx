import type { TopicView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { NoArticles } from './no-articles.tsx'
import { Pager } from './pager.tsx'
import { River } from './river.tsx'
import { Title } from './title.tsx'
import { interfaceTongue } from './tongue.ts'

/** A topic with its articles and its own feeds. */
export function TopicPage({ view }: { readonly view: TopicView }) {
  const { shell } = view
  const { words } = shell
  return (
    <Frame shell={shell}>
      <Title shell={shell}>{view.name}</Title>
      <div className="meta flex flex-wrap gap-x-4" {...interfaceTongue(words, shell)}>
        <p className="tap">{view.number === null ? words.articleCount(view.count) : words.olderPage(view.number)}</p>
        {view.feeds.length > 0 && (
          <nav className="print:hidden" aria-label={`${words.feeds}: ${view.name}`}>
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
      {view.teasers.length === 0 ? <NoArticles shell={shell} /> : <River teasers={view.teasers} shell={shell} />}
      <Pager pager={view.pager} shell={shell} />
    </Frame>
  )
}
