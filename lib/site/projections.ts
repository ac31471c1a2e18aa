import { disclosureOf } from '#lib/article/disclosure.ts'
import type { Edition, Entry } from '#lib/article/edition.ts'
import { iptcTerms } from '#lib/feeds/digital-source-type.ts'
import { feedOf } from '#lib/feeds/feed-of.ts'
import type { Thing } from '#lib/feeds/json-ld.ts'
import type { Ninjs } from '#lib/feeds/to-ninjs.ts'
import { articleShareView } from './article-share.ts'
import { articleViewOf } from './article-view.ts'
import { besideKinds } from './beside-kinds.ts'
import { disclosureRecordOf } from './disclosure-record.ts'
import { markdownOf } from './markdown-text.ts'
import { ninjsOf } from './ninjs-text.ts'
import { registerRows } from './register-text.ts'
import { renderedForFeed, renderedTeaser } from './rendering.ts'
import type { Site } from './site.ts'
import { teaserViewOf } from './teaser-view.ts'
import type { LabelView } from './view-parts.ts'

/** What each place says of an article's making, `null` where it is silent: for whoever compares them. Places that an article does not have, such as feeds for a withdrawn one, are left out. */
export interface Projections {
  /** Places that say it in the words of the label; they are all the same. */
  readonly words: Readonly<Record<string, string | null>>
  /** Places that say it by a term of some vocabulary. */
  readonly terms: Readonly<Record<string, string | null>>
}

/** Reads the label off everything the site makes of one article. */
export function projectionsOf(entry: Entry, edition: Edition, site: Site): Projections {
  const { publication } = site.library
  const { lifecycle } = entry
  const view = articleViewOf(entry, edition, site)
  const { head } = view.shell
  const record = disclosureRecordOf(entry, site)
  const [item] = feedOf({
    publication,
    locale: edition.locale,
    name: null,
    entries: lifecycle === 'expired' || lifecycle === 'withdrawn' ? [] : [entry],
    rendered: ({ article }) => renderedForFeed(article, site),
    teaser: ({ article }) => renderedTeaser(article, site),
    feedUrl: '',
    homeUrl: '',
  }).items
  const article = articleIn(head.jsonLd)
  const picture = articleShareView(entry, site)
  return {
    words: {
      page: wordsOf(view.label),
      teaser: wordsOf(teaserViewOf(entry, site).label),
      ...(item && {
        'feed text': startOf(item.html),
        'feed summary': record.label && firstWords(item.summary, record.label.text),
      }),
      ...(article && {
        'share description': record.label && firstWords(head.description, record.label.text),
        creditText: textOf(article, 'creditText'),
      }),
      ...(picture && { 'share picture': wordsOf(picture.label) }),
      'disclosure.json': record.label?.text ?? null,
      register: textOf(registerRows([entry], site)[0], 'label'),
      ...(besideKinds(entry, site).includes('markdown') && { markdown: lineOf(markdownOf(entry, site)) }),
      ...(publication.ninjs && { ninjs: textOf(labelIn(ninjsOf(entry, site)), 'value') }),
    },
    terms: {
      'label kind': view.label?.kind ?? null,
      ...(article && { 'schema.org digitalSourceType': textOf(article, 'digitalSourceType') }),
      ...(item && { 'feed category (IPTC)': item.disclosure.iptcTerm }),
      'disclosure.json (IPTC)': iptcTerms[disclosureOf(entry.article, publication).involvement],
      'meta ai-disclosure': head.metas.find(({ name }) => name === 'ai-disclosure')?.content ?? null,
    },
  }
}

function wordsOf(label: Pick<LabelView, 'lead' | 'review'> | null): string | null {
  return label && `${label.lead} · ${label.review}`
}

/** The words of the first paragraph, without the link that ends a label. */
function startOf(html: string): string | null {
  const [, label] = /^(?:<div [^>]*>)?<p[^>]*>(<strong>.*?) · <a [^>]*>[^<]*<\/a><\/p>/.exec(html) ?? []
  return (
    label?.replace(/<\/?strong>/g, '').replace(escapes, (_, hex) => String.fromCodePoint(Number(`0x${hex}`))) ?? null
  )
}

/** How `toHtml` writes the signs that mean something in HTML. */
const escapes = /&#x([0-9A-F]+);/gi

/** The words of the line under the headline, where it is a label. */
function lineOf(markdown: string): string | null {
  const [, lead, review] = /^# .*\n\n\*\*(.*?)\*\* · (.*) · \[/.exec(markdown) ?? []
  return lead === undefined ? null : `${lead} · ${review}`.replace(/\\(.)/g, '$1')
}

/** As much of a text as the label is long, so that it shows whether the text begins with it. */
function firstWords(text: string, label: string): string {
  return text.slice(0, label.length)
}

function articleIn(jsonLd: object | null): Thing | undefined {
  const graph: readonly Thing[] =
    jsonLd && '@graph' in jsonLd && Array.isArray(jsonLd['@graph']) ? jsonLd['@graph'] : []
  return graph.find(node => node['@type'] === 'NewsArticle')
}

function labelIn({ descriptions }: Ninjs): Ninjs | undefined {
  const all: readonly Ninjs[] = Array.isArray(descriptions) ? descriptions : []
  return all.find(({ role }) => role === 'label')
}

function textOf(node: Ninjs | undefined, property: string): string | null {
  const value = node?.[property]
  return typeof value === 'string' ? value : null
}
