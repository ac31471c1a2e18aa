import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { permalink } from '#lib/article/permalink.ts'
import { feedSize } from '#lib/feeds/feed-of.ts'
import { type LlmsLink, toLlms } from '#lib/feeds/to-llms.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { formatDay, languageName } from '#lib/i18n/formats.ts'
import { labelOf, labelSentence } from '#lib/i18n/label.ts'
import { localized } from '#lib/publication/localized.ts'
import { besideKinds } from './beside-kinds.ts'
import { feedTypes } from './feed-links.ts'
import { frontPath } from './front-path.ts'
import { permalinkOf } from './hrefs.ts'
import { policyUrl } from './policies.ts'
import type { Site } from './site.ts'

/** What programs that read texts are told of a site, in its default language. */
export function llmsText(site: Site): string {
  const { languages, name, tagline } = site.library.publication
  const [locale] = languages
  const words = wordsFor(locale)
  const editions = [...site.editions.values()]
  return toLlms({
    name,
    summary: localized(tagline, locale),
    details: words.forPrograms,
    sections: [
      { title: words.front, links: editions.map(edition => frontLink(edition, site)) },
      ...editions.map(edition => ({
        title: words.newestIn(languageName(edition.locale)),
        links: newest(edition).map(entry => articleLink(entry, site)),
      })),
      { title: words.feeds, links: editions.flatMap(edition => feedsOf(edition, site)) },
      { title: words.transparency, links: recordLinks(locale, site) },
    ],
  })
}

function newest({ listed }: Edition): readonly Entry[] {
  return listed.filter(({ lifecycle }) => lifecycle === 'live').slice(0, feedSize)
}

function frontLink({ locale }: Edition, site: Site): LlmsLink {
  return { title: languageName(locale), url: permalink(frontPath(locale, site), site.library.publication) }
}

/** Leads to the text as Markdown, where there is one. */
function articleLink(entry: Entry, site: Site): LlmsLink {
  const { article } = entry
  const { publication } = site.library
  const words = wordsFor(article.language)
  const label = labelOf(disclosureOf(article, publication), words, publication.timeZone)
  const kind = besideKinds(entry, site).includes('markdown') ? 'markdown' : 'article'
  const day = formatDay(article.date, words.locale, publication.timeZone)
  return {
    title: article.title,
    url: permalinkOf({ ...articleAddress(article), kind }, site),
    note: label === null ? day : `${labelSentence(label)} · ${day}`,
  }
}

function feedsOf({ locale }: Edition, site: Site): readonly LlmsLink[] {
  return (['rss', 'atom', 'json'] as const).map(format => ({
    title: `${feedTypes[format].name} (${languageName(locale)})`,
    url: permalinkOf({ kind: 'feed', locale, topic: null, format }, site),
  }))
}

function recordLinks(locale: string, site: Site): readonly LlmsLink[] {
  const words = wordsFor(locale)
  const policy = policyUrl('ai', locale, site)
  return [
    ...(policy === null ? [] : [{ title: words.howWeUseAi, url: policy }]),
    { title: words.registerHint, url: permalinkOf({ kind: 'register-json' }, site) },
    { title: 'JSON Schema', url: permalinkOf({ kind: 'disclosure-schema' }, site) },
  ]
}
