import type { Article } from '#lib/article/article.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { authorsOf } from '#lib/feeds/authors-of.ts'
import { aiDisclosureMeta } from '#lib/feeds/digital-source-type.ts'
import { toRfc3339 } from '#lib/feeds/machine-dates.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { languageName } from '#lib/i18n/formats.ts'
import { audioLinkOf, audioViewOf } from './audio-view.ts'
import { besideKinds } from './beside-kinds.ts'
import { articleDescription } from './description.ts'
import { headOf } from './head.ts'
import { hrefOf, hrefTo } from './hrefs.ts'
import { imageLinkOf, imageViewOf } from './image-view.ts'
import { articleJsonLdOf } from './json-ld.ts'
import { toLabelView } from './label-view.ts'
import { momentOf } from './moments.ts'
import { neighboursOf } from './neighbours.ts'
import { personHref } from './person-href.ts'
import { relatedEntries } from './related-entries.ts'
import { renderedArticle } from './rendering.ts'
import { articleImage } from './share-image.ts'
import { shellOf } from './shell.ts'
import type { Site } from './site.ts'
import { toSourceView } from './source-view.ts'
import { lineViewOf } from './teaser-view.ts'
import { tongueOf } from './tongue.ts'
import { topicLinks } from './topic-links.ts'
import { articleTranslations } from './translations.ts'
import { transparencyViewOf } from './transparency-view.ts'
import type { ArticleView } from './view-article.ts'

/** The page of one article. */
export function articleViewOf(entry: Entry, edition: Edition, site: Site): ArticleView {
  const { article, lifecycle, path } = entry
  const { language } = article
  const words = wordsFor(language)
  const disclosure = disclosureOf(article, site.library.publication)
  const rendered = renderedArticle(article, site)
  const isWithdrawn = lifecycle === 'withdrawn'
  const sources = isWithdrawn ? [] : rendered.sources
  const translations = articleTranslations(entry, site)
  const moment = (instant: number) => momentOf(instant, language, site)
  const image = isWithdrawn ? null : imageViewOf(article, site)
  const topics = topicLinks(article, site)
  const neighbours = neighboursOf(entry, edition)
  const related = relatedEntries(entry, edition, site)
  const lines = (entries: readonly Entry[]) => entries.map(one => lineViewOf(one, site))
  const head = headOf(
    {
      edition,
      title: article.title,
      description: isWithdrawn ? words.withdrawn : articleDescription(article, site),
      path: lifecycle === 'live' || lifecycle === 'expired' ? path : null,
      type: 'article',
      translations,
      image: articleImage(entry, image, site),
      properties: articleProperties(article, topics[0]?.text),
      describedBy: hrefOf({ ...articleAddress(article), kind: 'disclosure' }, site),
      markdown: besideKinds(entry, site).includes('markdown')
        ? hrefOf({ ...articleAddress(article), kind: 'markdown' }, site)
        : null,
      metas: disclosureMetas(disclosure),
      jsonLd: isWithdrawn ? null : articleJsonLdOf({ entry, disclosure, sources, translations }, site),
    },
    site,
  )
  return {
    kind: 'article',
    ...tongueOf(language),
    shell: shellOf({ edition, head, translations }, site),
    headline: article.title,
    kicker: topics[0] ?? null,
    standfirst: isWithdrawn ? null : article.standfirst,
    label: toLabelView(disclosure, words, site),
    bylines: authorsOf(article).map(({ key, name, url }) => ({ name, href: personHref(key, edition, site) ?? url })),
    published: moment(article.date),
    updated: article.updated === null ? null : moment(article.updated),
    readingMinutes: isWithdrawn ? null : rendered.minutes,
    image,
    imageLink: isWithdrawn || image ? null : imageLinkOf(article),
    audio: isWithdrawn ? null : audioViewOf(article, words, site),
    audioLink: isWithdrawn ? null : audioLinkOf(article, words),
    bodyHtml: isWithdrawn ? '' : rendered.html,
    sources: sources.map(source => toSourceView(source, words, site)),
    corrections: [...article.corrections]
      .sort((a, b) => b.at - a.at)
      .map(({ at, kind, text }) => ({ kind, text, at: moment(at) })),
    versions: (site.versions.get(article.file) ?? []).map(({ at, by, reason }) => ({
      at: moment(at),
      reason,
      by: by === null ? null : { name: by, href: personHref(keyOf(by, site), edition, site) },
    })),
    transparency: transparencyViewOf(entry, edition, disclosure, words, site),
    furtherTopics: topics.slice(1),
    translations: [...translations]
      .filter(([locale]) => locale !== language)
      .map(([lang, other]) => ({ lang, text: languageName(lang), href: hrefTo(other, site) })),
    previous: neighbours.previous && lineViewOf(neighbours.previous, site),
    next: neighbours.next && lineViewOf(neighbours.next, site),
    earlier: lines(related.earlier),
    later: lines(related.later),
    related: lines(related.others),
    withdrawn:
      isWithdrawn && article.withdrawn
        ? { at: momentOf(article.withdrawn.at, words.locale, site), reason: article.withdrawn.reason }
        : null,
    lifecycle: lifecycle === 'live' ? null : lifecycle,
  }
}

function keyOf(name: string, { library }: Site): string | null {
  return library.publication.people.find(person => person.name === name)?.key ?? null
}

function articleProperties(article: Article, section: string | undefined) {
  const times = [
    { property: 'article:published_time', content: toRfc3339(article.date) },
    ...(article.updated === null ? [] : [{ property: 'article:modified_time', content: toRfc3339(article.updated) }]),
  ]
  return section === undefined ? times : [...times, { property: 'article:section', content: section }]
}

function disclosureMetas(disclosure: Parameters<typeof aiDisclosureMeta>[0]) {
  const content = aiDisclosureMeta(disclosure)
  return content === null ? [] : [{ name: 'ai-disclosure', content }]
}
