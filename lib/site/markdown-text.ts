import type { BesideAddress } from '#lib/article/address.ts'
import type { Article } from '#lib/article/article.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Entry } from '#lib/article/edition.ts'
import { toPath } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import type { Source } from '#lib/article/source.ts'
import { toMarkdown } from '#lib/feeds/to-markdown.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { labelOf } from '#lib/i18n/label.ts'
import { absoluteMarkdown } from '#lib/markdown/absolute-markdown.ts'
import { cutAtMark } from '#lib/markdown/cut-at-mark.ts'
import { statedAlone } from '#lib/markdown/merge-sources.ts'
import { readArticle } from '#lib/markdown/read-article.ts'
import { withoutComments } from '#lib/markdown/without-comments.ts'
import { besideKinds } from './beside-kinds.ts'
import { renderOptions } from './rendering.ts'
import type { Site } from './site.ts'

/** An article as Markdown, or `null` where readers find no text or the publication does not hand it on. */
export function markdownText(address: BesideAddress, site: Site): string | null {
  const entry = site.editions.get(address.locale)?.byPath.get(toPath({ ...address, kind: 'article' }))
  return entry && besideKinds(entry, site).includes('markdown') ? markdownOf(entry, site) : null
}

/** An article as Markdown. */
export function markdownOf({ article, path }: Entry, site: Site): string {
  const { publication } = site.library
  const words = wordsFor(article.language)
  const url = permalink(path, publication)
  const body = withoutComments(cutAtMark(article.text.body, article.excerptSeparator).whole)
  return toMarkdown({
    article,
    label: labelOf(disclosureOf(article, publication), words, publication.timeZone),
    url,
    body: absoluteMarkdown(body, article, { ...renderOptions(article, site, url), page: url }),
    sources: sourcesBeside(article),
    words,
    timeZone: publication.timeZone,
  })
}

/** Sources that only front matter names. */
function sourcesBeside(article: Article): readonly Source[] {
  const { statedSources } = article
  return statedSources.length === 0 ? [] : statedAlone(statedSources, readArticle(article).read?.sources ?? [])
}
