import { graph } from '../newsroom/machine.js'
import { named, site, words } from '../newsroom/words.js'
import { Line, Mark, Time } from './small.jsx'

export function Article({ article }) {
  const { title, language, date, topics, html, newer, older } = article
  const word = words[language]
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: graph(article) }} />
      <article className="article" lang={language} dir="ltr" data-ai-disclosure="generated" data-ai-review="unrecorded">
        <header>
          <p className="kicker">
            <a href={`/${language}/topics/${topics[0]}/`}>{named(topics[0], language)}</a>
          </p>
          <h1 className="headline text-headline" aria-describedby="ai-label">
            {title}
          </h1>
        </header>
        <div className="story">
          <p className="ai-label" id="ai-label" data-kind="mandatory">
            <Mark language={language} /> · <a href="#transparency">{word.about}</a>
          </p>
        </div>
        <div className="article-meta meta">
          <p>
            {word.published} <Time date={date} language={language} />
          </p>
          <ul className="line-list mt-2 print:hidden" aria-label={word.topics}>
            {topics.map(topic => (
              <li key={topic}>
                <a href={`/${language}/topics/${topic}/`} rel="tag">
                  {named(topic, language)}
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div className="story">
          <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
        </div>
        <section className="transparency scotch" id="transparency" aria-labelledby="transparency-title">
          <div className="ledger">
            <h2 id="transparency-title" className="ledger-title mb-2">
              {word.about}
            </h2>
            <div>
              <p>
                <strong>{word.labelStart}.</strong> {word.explained}
              </p>
            </div>
          </div>
          <section className="ledger">
            <h3 className="ledger-head">{word.responsible}</h3>
            <div>
              <p>{site.name}</p>
            </div>
          </section>
        </section>
      </article>
      <nav className="read-on print:hidden" aria-labelledby="read-on">
        <h2 id="read-on" className="ledger-head w-full">
          {word.more}
        </h2>
        {newer && <Neighbour article={newer} title={word.newerArticle} />}
        {older && <Neighbour article={older} title={word.olderArticle} />}
      </nav>
    </>
  )
}

function Neighbour({ article, title }) {
  return (
    <div>
      <p className="meta">{title}</p>
      <Line article={article} />
      <p className="meta">
        <Time date={article.date} language={article.language} />
      </p>
    </div>
  )
}
