import type { Words } from '#lib/i18n/words.ts'
import type { ArticleView, SourceView } from '#lib/site/view-article.ts'
import { pageTongue } from './tongue.ts'

/** What the article rests on, numbered: publisher, title, then host and dates. */
export function SourceList({ view }: { readonly view: ArticleView }) {
  const { words } = view.shell
  return (
    <ol className="sources">
      {view.sources.map(source => (
        <li key={`${source.url} ${source.title}`}>
          {source.publisher !== null && <div className="source-publisher">{source.publisher}</div>}
          <cite {...pageTongue(words, view)}>
            {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
          </cite>
          <SourceFacts source={source} words={words} />
        </li>
      ))}
    </ol>
  )
}

function SourceFacts({ source, words }: { readonly source: SourceView; readonly words: Words }) {
  const facts = [
    source.url === null ? words.sourceNote : source.host === source.publisher ? null : source.host,
    source.publishedText === null ? null : words.sourcePublished(source.publishedText),
    source.accessedText === null ? null : words.sourceAccessed(source.accessedText),
    source.verifiedText,
  ].filter(fact => fact !== null)
  if (facts.length === 0 && source.archive === null) return null
  return (
    <div className="meta">
      {facts.join(' · ')}
      {source.archive !== null && (
        <>
          {facts.length > 0 && ' · '}
          <a href={source.archive}>{words.sourceArchived}</a>
        </>
      )}
    </div>
  )
}
