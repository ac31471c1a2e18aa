import type { Article } from '#lib/article/article.ts'
import { directionOf, formatDay } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import type { RenderedArticle } from '#lib/markdown/rendered.ts'
import type { FeedDisclosure } from './feed.ts'
import { toSourceList } from './source-list.ts'
import { type Child, element, safeHtml, toHtml } from './xml.ts'

interface ItemText {
  readonly article: Article
  readonly disclosure: FeedDisclosure
  /** Absolute address of the lead picture. */
  readonly image: string | null
  readonly rendered: RenderedArticle
  readonly timeZone: string
  readonly words: Words
}

/** The full text of an article as a feed carries it, in the order of its page: label, standfirst, picture, text, corrections, sources. */
export function toItemHtml(item: ItemText): string {
  const { article, rendered, words } = item
  const children = [
    labelLine(item),
    article.standfirst ? element('p', {}, article.standfirst) : null,
    picture(item),
    safeHtml(rendered.html),
    corrections(item),
    toSourceList(rendered.sources, words),
  ]
  // Feed readers show texts in the direction of their own interface unless told otherwise.
  if (directionOf(article.language) === 'ltr') return toHtml(children)
  return toHtml(element('div', { lang: article.language, dir: 'rtl' }, children))
}

function labelLine({ disclosure, words }: ItemText): Child {
  if (disclosure.label === null) return null
  const { lead, review } = disclosure.label
  const link = element('a', { href: disclosure.url }, words.howThisCameAbout)
  return element('p', {}, element('strong', {}, lead), ` · ${review} · `, link)
}

function picture({ article, image, words }: ItemText): Child {
  if (article.image === null || image === null) return null
  const { ai, alt, credit } = article.image
  const caption = [ai ? words.imageByAi : null, credit === null ? null : words.imageCredit(credit)]
    .filter(part => part !== null)
    .join(' · ')
  return element(
    'figure',
    {},
    element('img', { src: image, alt }),
    caption === '' ? null : element('figcaption', {}, caption),
  )
}

function corrections({ article, timeZone, words }: ItemText): Child {
  if (article.corrections.length === 0) return null
  const lines = [...article.corrections]
    .sort((a, b) => b.at - a.at)
    .map(({ at, kind, text }) =>
      element('li', {}, `${words.correctionKind[kind]}, ${formatDay(at, words.locale, timeZone)}: ${text}`),
    )
  return [element('h2', {}, words.corrections), element('ul', {}, lines)]
}
