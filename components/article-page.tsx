import type { ArticleView } from '#lib/site/view-article.ts'
import type { Link } from '#lib/site/view-parts.ts'
import { ArticleHead } from './article-head.tsx'
import { ArticleMeta } from './article-meta.tsx'
import { AudioPlayer } from './audio-player.tsx'
import { Frame } from './frame.tsx'
import { Picture } from './picture.tsx'
import { Prose } from './prose.tsx'
import { ReadOn } from './read-on.tsx'
import { interfaceTongue } from './tongue.ts'
import { Transparency } from './transparency.tsx'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

/** An article: head with label, text with its meta in the margin, how it came about, and where to read on. */
export function ArticlePage({ view }: { readonly view: ArticleView }) {
  const { shell, image, imageLink, audio, audioLink, withdrawn, transparency } = view
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
        {imageLink && <Elsewhere link={imageLink} />}
        {audio !== null && <AudioPlayer audio={audio} words={words} around={view} />}
        {audioLink && <Elsewhere link={audioLink} {...interfaceTongue(words, view)} />}
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

interface ElsewhereProps {
  readonly link: Link
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** A picture or a sound of another host, which no page loads unasked. */
function Elsewhere({ link, ...tongue }: ElsewhereProps) {
  return (
    <p className="meta mb-6" {...tongue}>
      <a className="underline" href={link.href} rel="external">
        {link.text}
      </a>
    </p>
  )
}
