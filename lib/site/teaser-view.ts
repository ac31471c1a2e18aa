import type { Entry } from '#lib/article/edition.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { hrefTo } from './hrefs.ts'
import { imageViewOf } from './image-view.ts'
import { labelViewOf } from './label-view.ts'
import { momentOf } from './moments.ts'
import { renderedTeaser } from './rendering.ts'
import type { Site } from './site.ts'
import { tongueOf } from './tongue.ts'
import { topicLinks } from './topic-links.ts'
import type { LineView, TeaserView } from './view-parts.ts'

/** An article as lists show it. */
export function teaserViewOf(entry: Entry, site: Site): TeaserView {
  const { article, lifecycle } = entry
  return {
    ...lineViewOf(entry, site),
    kicker: topicLinks(article, site)[0] ?? null,
    standfirst: article.standfirst,
    teaserHtml: renderedTeaser(article, site).html,
    image: imageViewOf(article, site),
    lifecycle: lifecycle === 'live' ? null : lifecycle,
  }
}

/** An article as archives and neighbours show it. */
export function lineViewOf({ article, path }: Entry, site: Site): LineView {
  const words = wordsFor(article.language)
  return {
    ...tongueOf(article.language),
    href: hrefTo(path, site),
    headline: article.title,
    date: momentOf(article.date, article.language, site),
    label: labelViewOf(article, words, site),
  }
}
