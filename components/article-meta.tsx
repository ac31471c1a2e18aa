import type { ArticleView } from '#lib/site/view-article.ts'
import { Byline } from './byline.tsx'
import { Time } from './time.tsx'
import { interfaceTongue, pageTongue } from './tongue.ts'

/** Who wrote it and when, its topics and translations: beside the text where there is room. */
export function ArticleMeta({ view }: { readonly view: ArticleView }) {
  const { words } = view.shell
  const tongue = pageTongue(words, view)
  return (
    <div className="article-meta meta" {...interfaceTongue(words, view)}>
      <Byline bylines={view.bylines} words={words} />
      <p>
        {words.published} <Time moment={view.published} tongue={tongue} />
        {view.readingMinutes !== null && ` · ${words.readingTime(view.readingMinutes)}`}
      </p>
      {view.updated && (
        <p>
          {words.updated} <Time moment={view.updated} tongue={tongue} />
        </p>
      )}
      {view.furtherTopics.length > 0 && (
        <ul className="line-list mt-2 print:hidden" aria-label={words.topics} {...tongue}>
          {view.furtherTopics.map(({ href, text }) => (
            <li key={href}>
              <a href={href} rel="tag">
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {view.translations.length > 0 && (
        <div className="mt-2 print:hidden">
          <p>{words.translations}</p>
          <ul className="line-list">
            {view.translations.map(({ href, text, lang }) => (
              <li key={lang}>
                <a href={href} lang={lang} hrefLang={lang} rel="alternate">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
