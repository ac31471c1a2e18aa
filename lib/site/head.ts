import type { Edition } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import { feedLinks } from './feed-links.ts'
import { hrefTo } from './hrefs.ts'
import { editionImage } from './share-image.ts'
import type { Site } from './site.ts'
import { alternatesOf, type Translations } from './translations.ts'
import type { Head } from './view-shell.ts'

/** What a page must say about itself; the rest of its metadata follows. */
interface Subject {
  readonly edition: Edition
  /** Without the publication's name; `null`: the name alone. */
  readonly title: string | null
  readonly description: string
  /** Path of the page within the site; `null`: it has no address of its own and stays out of search engines. */
  readonly path: string | null
  readonly type?: 'website' | 'article'
  /** Paths of the same page in all its languages, its own included. */
  readonly translations?: Translations
  readonly topic?: string
  /** The picture that stands for the page elsewhere; default: that of the edition. */
  readonly image?: Head['properties'] | null
  readonly properties?: Head['properties']
  readonly metas?: Head['metas']
  readonly jsonLd?: object | null
  readonly describedBy?: string
  readonly markdown?: string | null
}

/** The metadata of a page: canonical address, language alternates, feeds, share description, structured data. */
export function headOf(subject: Subject, site: Site): Head {
  const { publication } = site.library
  const { edition, description, path } = subject
  const title = subject.title === null ? publication.name : `${subject.title} · ${publication.name}`
  const canonical = path === null ? null : permalink(path, publication)
  const own = path === null ? null : (subject.image ?? null)
  const image = path === null ? [] : (own ?? editionImage(edition, site))
  return {
    title,
    description,
    canonical,
    alternates: subject.translations ? alternatesOf(subject.translations, site) : [],
    feeds: feedLinks(edition.locale, subject.topic ?? null, site).map(({ href, text, type }) => ({
      href,
      type,
      title: `${publication.name} (${text})`,
    })),
    describedBy: subject.describedBy ?? null,
    markdown: subject.markdown ?? null,
    icons: {
      svg: hrefTo('/icon.svg', site),
      png: hrefTo('/apple-touch-icon.png', site),
      manifest: hrefTo('/site.webmanifest', site),
    },
    robots: path === null ? 'noindex' : null,
    properties: [
      ...(subject.type === 'article' ? [{ property: 'og:type', content: 'article' }] : []),
      { property: 'og:site_name', content: publication.name },
      { property: 'og:title', content: subject.title ?? publication.name },
      { property: 'og:description', content: description },
      ...image,
      ...(subject.properties ?? []),
    ],
    metas: [...(own ? [{ name: 'twitter:card', content: 'summary_large_image' }] : []), ...(subject.metas ?? [])],
    jsonLd: subject.jsonLd ?? null,
  }
}
