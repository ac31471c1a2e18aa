import { notFound } from 'next/navigation'
import { stateWords } from '#lib/desk/duplicates-words.ts'
import { shellWord } from '#lib/desk/shell-word.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { hrefTo } from '#lib/site/hrefs.ts'
import { renderedArticle } from '#lib/site/rendering.ts'
import { currentSite } from '../../current-site.ts'
import { deskItems } from '../desk-items.ts'
import { Findings } from '../findings.tsx'
import { Gates } from '../gates.tsx'
import { pageWords } from '../page-words.ts'
import { TopicRelevance } from '../topic-relevance.tsx'

export const dynamic = 'force-dynamic'

interface Props {
  readonly searchParams: Promise<{ readonly file?: string | string[] }>
}

export default async function DeskArticle({ searchParams }: Props) {
  const { file } = await searchParams
  const site = await currentSite()
  const { messages } = readEnvironment()
  const words = pageWords(messages)
  const item = (await deskItems(site)).find(({ article }) => article.file === file)
  if (!item) notFound()
  const { article, href, findings, duplicates } = item
  const { sources } = renderedArticle(article, site)
  return (
    <main>
      <p className="note">
        <a href={hrefTo('/desk/', site)}>{words.desk}</a> · {article.file}
      </p>
      <h1 lang={article.language}>{article.title}</h1>
      <p>
        <a href={href}>{words.preview}</a>
      </p>
      <h2>{words.problems}</h2>
      <Findings findings={findings} words={words} />
      {findings.some(({ fixable }) => fixable) && (
        <>
          <p className="note">{words.clean}</p>
          <pre>{`npm run kiosk -- clean ${shellWord(article.file)} --write`}</pre>
        </>
      )}
      {duplicates.length > 0 && (
        <>
          <h2>{words.duplicates}</h2>
          <ul>
            {duplicates.map(({ story, score }) => (
              <li key={`${story.file} ${story.title}`}>
                {story.title}
                <p className="note">
                  {[
                    story.day,
                    stateWords(story.state, messages),
                    words.score(Math.round(score * 100)),
                    story.file,
                    story.why,
                  ]
                    .filter(part => part !== null)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {article.topicRelevance.length > 0 && (
        <>
          <h2>{words.topics}</h2>
          <TopicRelevance article={article} publication={site.library.publication} />
        </>
      )}
      <h2>{words.sources}</h2>
      {sources.length === 0 && <p>{words.noSources}</p>}
      <ol>
        {sources.map(({ title, url, publisher }) => (
          <li key={`${title} ${url}`}>
            {url === null ? title : <a href={url}>{title}</a>}
            <p className="note">{[publisher, url].filter(part => part !== null).join(' · ')}</p>
          </li>
        ))}
      </ol>
      <h2>{words.gates}</h2>
      <Gates article={article} site={site} words={words} />
    </main>
  )
}
