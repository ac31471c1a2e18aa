import type { ArticleView } from '#lib/site/view-article.ts'
import { ArticleHead } from './article-head.tsx'
import { ArticleMeta } from './article-meta.tsx'
import { AudioPlayer } from './audio-player.tsx'
import { Frame } from './frame.tsx'
import { Picture } from './picture.tsx'
import { Prose } from './prose.tsx'
import { ReadOn } from './read-on.tsx'
import { Transparency } from './transparency.tsx'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

/** An article: head with label, text with its meta in the margin, how it came about, and where to read on. */
export function ArticlePage({ view }: { readonly view: ArticleView }) {
  const { shell, image, imageLink, audio, withdrawn, transparency } = view
  const { words } = shell
  return (
    <Frame shell={shell}>
      <article
        className="article"
        lang={view.lang}
        dir={view.dir}
        data-ai-disclosure={transparency.involvement}
        data-ai-review={transparency.status}
      >
        <ArticleHead view={view} />
        <ArticleMeta view={view} />
        {image && <Picture image={image} words={words} around={view} place="article" />}
        {imageLink && (
          <p className="meta mb-6">
            <a className="underline" href={imageLink.href} rel="external">
              {imageLink.text}
            </a>
          </p>
        )}
        {audio !== null && <AudioPlayer audio={audio} words={words} around={view} />}
        <div className="story">
          {withdrawn ? (
            <WithdrawnNotice withdrawn={withdrawn} words={words} around={view} />
          ) : (
            <Prose html={view.bodyHtml} />
          )}
        </div>
        <Transparency view={view} />
      </article>
      <ReadOn view={view} />
    </Frame>
  )
}
