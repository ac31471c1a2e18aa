import { teaser } from '../newsroom/article-text.js'
import { groups } from '../newsroom/listing.js'
import { named, words } from '../newsroom/words.js'
import { FeedList } from './shell.jsx'
import { Headline, Mark, Pager, Time } from './small.jsx'

export function titleOf({ language, topic, number }) {
  const name = topic === null ? '' : named(topic, language)
  return (number === null ? name : `${name} ${words[language].older} ${number}`.trim()) || undefined
}

/** A front, a topic, or an older page of one. */
export function List({ list }) {
  const { language, topic, count, articles, newer, older } = list
  return (
    <>
      {topic !== null && (
        <>
          <Headline>{named(topic, language)}</Headline>
          <div className="meta flex flex-wrap gap-x-4">
            <p className="tap">
              {count} {words[language].articles}
            </p>
            <nav className="print:hidden" aria-label="Feeds">
              <FeedList base={`/${language}/topics/${topic}/`} />
            </nav>
          </div>
        </>
      )}
      {groups(articles, 10).map(([day, all]) => (
        <section className="ledger" key={day}>
          <h2 className="ledger-head">
            <Time date={all[0].date} language={language} />
          </h2>
          <div className="river">
            {all.map(article => (
              <Teaser key={article.url} article={article} />
            ))}
          </div>
        </section>
      ))}
      <Pager newer={newer} older={older} language={language} />
    </>
  )
}

function Teaser({ article: { language, topics, url, title, html } }) {
  return (
    <article className="teaser">
      <header>
        <p className="kicker">
          <a href={`/${language}/topics/${topics[0]}/`}>{named(topics[0], language)}</a>
        </p>
        <h3>
          <a href={url}>{title}</a>
        </h3>
        <p className="ai-label">
          <Mark language={language} />
        </p>
      </header>
      <div className="teaser-text" dangerouslySetInnerHTML={{ __html: teaser(html) }} />
    </article>
  )
}
