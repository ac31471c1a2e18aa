import { contact, expects, filledText, flag, oneOrMore, parsed, relevance, text, webAddress } from './field-types.ts'
import { toLanguageTag } from './language-tag.ts'
import { rulesField } from './rules-field.ts'
import { z } from './zod.ts'
import { isTimeZone } from './zone.ts'

/** A text for all languages, or one per language; `*` holds a text that names no language. */
const localizedText = z.union(
  [
    filledText.transform((written): Readonly<Record<string, string>> => ({ '*': written })),
    z.record(parsed('language', toLanguageTag), filledText),
  ],
  expects('text'),
)

const shareChoices = ['article', 'publication', 'none'] as const

const gates = oneOrMore(filledText, 'texts')

/** An origin: scheme and host; a slash behind it is dropped. */
export const origin = parsed('origin', written => {
  if (!URL.canParse(written)) return null
  const url = new URL(written)
  const isBare = /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === ''
  return isBare && url.username === '' ? url.origin : null
})

/** `''` or a path that begins with a slash and ends without one. */
export const basePath = parsed('base-path', written => {
  const path = `/${written}`.replace(/\/+/g, '/').replace(/\/$/, '')
  return /^(?:\/[\w.~-]+)*$/.test(path) && !/\/\.\.?(?:\/|$)/.test(path) ? path : null
})

/** A time zone that this machine knows. */
export const timeZone = parsed('time-zone', written => (isTimeZone(written) ? written : null))

/** A language tag in its canonical form. */
export const language = parsed('language', toLanguageTag)

/** Which pages get a share picture of their own. */
const sharePictures = parsed('share-pictures', written => shareChoices.find(choice => choice === written) ?? null).meta(
  {
    enum: [...shareChoices],
  },
)

/** `site.yaml`. */
export const siteSchema = z.object(
  {
    name: filledText.optional().describe('Name of the publication; it stands on every page'),
    tagline: localizedText.optional().describe('A sentence under the name'),
    origin: origin.optional().describe('Scheme and host, e.g. https://kiosk.example'),
    basePath: basePath.optional().describe('Folder of the site on its host, e.g. /news'),
    languages: oneOrMore(language, 'texts')
      .optional()
      .describe('Languages of the publication; the first is the default'),
    timeZone: timeZone.optional().describe('Zone of dates that name none; default: UTC'),
    pageSize: parsed('count', toCount).optional().describe('Teasers on one list page; default: 20'),
    publisher: z.object({ name: filledText, url: webAddress.optional() }, expects('map')).optional(),
    responsible: z
      .object({ name: filledText, role: localizedText.optional(), contact: contact.optional() }, expects('map'))
      .optional()
      .describe('Who answers for what is published; without it no review counts as editorial'),
    gates: gates.optional().describe('What a human can check in an article'),
    requiredGates: z
      .object(
        { generated: gates.optional(), assisted: gates.optional(), none: gates.optional(), unknown: gates.optional() },
        expects('map'),
      )
      .optional()
      .describe('Gates an article needs before it goes live'),
    excerptSeparator: z.string(expects('text')).min(1).optional().describe('Mark between teaser and rest'),
    permalink: filledText.optional().describe('Pattern of former addresses in the notation of Jekyll'),
    redirects: z
      .record(z.string(), text.min(1, expects('path')), expects('map'))
      .optional()
      .describe('Former paths to present ones'),
    future: flag.optional().describe('`true`: articles dated ahead of now are live at once'),
    versions: flag.optional().describe('`false`: articles do not tell their changes from the Git history'),
    report: contact.optional().describe('Where readers report a mistake; {url} and {title} stand for the article’s'),
    ninjs: flag
      .optional()
      .describe('`true`: every article also stands as ninjs 3.1 beside its page, for other newsrooms'),
    topicFeeds: z
      .object({ minRelevance: relevance }, expects('map'))
      .optional()
      .describe('Articles that say a lower relevance of a topic stay out of its feeds'),
    sharePictures: sharePictures
      .optional()
      .describe(
        'Pictures for shared links: one per `article`, one per `publication` and language (default), or `none`',
      ),
    markdown: flag
      .optional()
      .describe('`true`: every article also stands as Markdown beside its page, for programs that read texts'),
    pictures: z
      .object({ hosts: oneOrMore(parsed('host', toHost), 'texts').optional() }, expects('map'))
      .optional()
      .describe('`hosts`: other hosts whose pictures readers’ browsers may load'),
    related: flag.optional().describe('`false`: articles lead to related ones only where they name them'),
    search: flag.optional().describe('`false`: the site has no search'),
    rules: rulesField.optional().describe('Rules of `kiosk check`: off, warning or error'),
  },
  expects('map'),
)

/** `topics.yaml`. */
export const topicsSchema = z.array(
  z.object(
    {
      key: filledText,
      name: localizedText,
      parent: filledText.optional().describe('Key of the topic that it is a part of'),
    },
    expects('map'),
  ),
  expects('list'),
)

/** `people.yaml`. */
export const peopleSchema = z.array(
  z.object(
    {
      key: filledText,
      name: filledText,
      role: localizedText.optional(),
      link: contact.optional(),
      url: contact.optional(),
    },
    expects('map'),
  ),
  expects('list'),
)

/** A host as a policy names it, without scheme and path. */
function toHost(written: string): string | null {
  const host = written.toLowerCase()
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*(?::\d{1,5})?$/.test(host) ? host : null
}

function toCount(written: string): number | null {
  const count = Number(written)
  return Number.isInteger(count) && count >= 1 && count <= 1000 ? count : null
}
