import { edition } from '../lib/editions.js'
import { named, site, words } from '../newsroom/words.js'

export function Shell({ language, children }) {
  const word = words[language]
  return (
    <html lang={language} dir="ltr">
      <body>
        <link rel="stylesheet" href="/assets/site.css" precedence="default" />
        <a className="skip-link" href="#content">
          {word.skip}
        </a>
        <header className="page">
          <div className="masthead">
            <p className="nameplate text-title">
              <a href="/">{site.name}</a>
            </p>
            <p className="tagline hidden @desk:block">{word.tagline}</p>
            <nav className="ms-auto print:hidden">
              <ul className="line-list">
                <li>
                  <a href="/de/" lang="de" hrefLang="de">
                    Deutsch
                  </a>
                </li>
                <li>
                  <a href="/en/" lang="en" hrefLang="en">
                    English
                  </a>
                </li>
              </ul>
            </nav>
          </div>
          <nav className="topic-line print:hidden" aria-label={word.navigation}>
            <ul className="line-list">
              {edition(language)
                .topics.slice(0, 8)
                .map(({ topic, url }) => (
                  <li key={topic}>
                    <a href={url}>{named(topic, language)}</a>
                  </li>
                ))}
              <li className="text-muted">
                <a href={`/${language}/topics/`}>{word.topics}</a>
              </li>
              <li className="text-muted">
                <a href={`/${language}/archive/`}>{word.archive}</a>
              </li>
            </ul>
          </nav>
        </header>
        <main id="content" className="page">
          {children}
        </main>
        <footer className="page meta">
          <div className="scotch colophon">
            <p className="tap text-ink">{site.name}</p>
            <nav className="print:hidden" aria-label="Feeds">
              <FeedList base={`/${language}/`} />
            </nav>
          </div>
        </footer>
      </body>
    </html>
  )
}

export function FeedList({ base }) {
  return (
    <ul className="line-list">
      <li>
        <a href={`${base}rss.xml`}>RSS</a>
      </li>
      <li>
        <a href={`${base}atom.xml`}>Atom</a>
      </li>
      <li>
        <a href={`${base}feed.json`}>JSON Feed</a>
      </li>
    </ul>
  )
}
