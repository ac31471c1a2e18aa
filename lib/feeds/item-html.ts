import type { Article, Sound } from '#lib/article/article.ts'
import { directionOf, formatDay } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import { altWithLabel } from '#lib/markdown/alt-with-label.ts'
import type { RenderedArticle } from '#lib/markdown/rendered.ts'
import type { FeedDisclosure, FeedSound } from './feed.ts'
import { interfaceTongue } from './interface-tongue.ts'
import { toSourceList } from './source-list.ts'
import { type Child, element, safeHtml, toHtml } from './xml.ts'

interface ItemText {
  readonly article: Article
  readonly disclosure: Pick<FeedDisclosure, 'label' | 'url'>
  /** Absolute address of the lead picture. */
  readonly image: string | null
  readonly sound: Pick<FeedSound, 'url' | 'title'> | null
  readonly rendered: RenderedArticle
  readonly timeZone: string
  readonly words: Words
}

/** The full text of an article as a feed carries it, in the order of its page: label, standfirst, picture, sound, text, corrections, sources. */
export function toItemHtml(item: ItemText): string {
  const { article, rendered, words } = item
  const { language } = article
  const children = [
    labelLine(item),
    article.standfirst ? element('p', {}, article.standfirst) : null,
    picture(item),
    soundLink(item),
    safeHtml(rendered.html),
    corrections(item),
    toSourceList(rendered.sources, words, language),
  ]
  // Feed readers show texts in the direction of their own interface unless told otherwise.
  if (directionOf(language) === 'ltr') return toHtml(children)
  return toHtml(element('div', { lang: language, dir: 'rtl' }, children))
}

/** What a sound is called: the offer to listen, and whether a synthetic voice reads. */
export function soundTitle({ ai }: Sound, words: Words): string {
  return ai ? `${words.listen} · ${words.voiceByAi}` : words.listen
}

function labelLine({ article, disclosure, words }: ItemText): Child {
  if (disclosure.label === null) return null
  const { lead, review } = disclosure.label
  const link = element('a', { href: disclosure.url }, words.howThisCameAbout)
  const tongue = interfaceTongue(words, article.language)
  return element('p', tongue, element('strong', {}, lead), ` · ${review} · `, link)
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
    element('img', { src: image, alt: ai ? altWithLabel(alt, words.imageByAi) : alt }),
    caption === '' ? null : element('figcaption', interfaceTongue(words, article.language), caption),
  )
}

function soundLink({ article, sound, words }: ItemText): Child {
  if (sound === null) return null
  return element('p', interfaceTongue(words, article.language), element('a', { href: sound.url }, sound.title))
}

function corrections({ article, timeZone, words }: ItemText): Child {
  if (article.corrections.length === 0) return null
  const lines = [...article.corrections]
    .sort((a, b) => b.at - a.at)
    .map(({ at, kind, text }) =>
      element('li', {}, `${words.correctionKind[kind]}, ${formatDay(at, words.locale, timeZone)}: ${text}`),
    )
  return [element('h2', interfaceTongue(words, article.language), words.corrections), element('ul', {}, lines)]
}
