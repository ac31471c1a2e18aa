import type { Article } from '#lib/article/article.ts'
import { soundTitle } from '#lib/feeds/item-html.ts'
import { toDuration } from '#lib/feeds/machine-dates.ts'
import { formatLength } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import { hrefTo } from './hrefs.ts'
import type { Site } from './site.ts'
import type { ArticleView } from './view-article.ts'
import type { Link } from './view-parts.ts'

/** The sound that reads an article aloud, if the site itself holds it. */
export function audioViewOf({ audio }: Article, words: Words, site: Site): ArticleView['audio'] {
  if (audio === null || URL.canParse(audio.src)) return null
  const seconds = site.library.media.get(audio.src)?.seconds ?? null
  const length = seconds === null ? null : { iso: toDuration(seconds), text: formatLength(seconds, words.locale) }
  return { src: hrefTo(audio.src, site), ai: audio.ai, length }
}

/** A link to a sound of another host, which pages do not load: what it is, and where the link leads. */
export function audioLinkOf({ audio }: Article, words: Words): Link | null {
  if (audio === null || !URL.canParse(audio.src)) return null
  return { href: audio.src, text: `${soundTitle(audio, words)} (${new URL(audio.src).host})` }
}
