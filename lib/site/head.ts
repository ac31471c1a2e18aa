import type { Edition } from '#lib/article/edition.ts'
import { permalink } from '#lib/article/permalink.ts'
import { feedLinks } from './feed-links.ts'
import { hrefTo } from './hrefs.ts'
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
  /** Path of a picture within the site, or an address. */
  readonly image?: { readonly src: string; readonly alt: string } | null
  readonly properties?: Head['properties']
  readonly metas?: Head['metas']
  readonly jsonLd?: object | null
  readonly describedBy?: string
}

/** The metadata of a page: canonical address, language alternates, feeds, share description, structured data. */
export function headOf(subject: Subject, site: Site): Head {
  const { publication } = site.library
  const { edition, description, path } = subject
  const title = subject.title === null ? publication.name : `${subject.title} · ${publication.name}`
  const canonical = path === null ? null : permalink(path, publication)
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
      ...imageProperties(subject, site),
      ...(subject.properties ?? []),
    ],
    metas: [
      ...(subject.image ? [{ name: 'twitter:card', content: 'summary_large_image' }] : []),
      ...(subject.metas ?? []),
    ],
    jsonLd: subject.jsonLd ?? null,
  }
}

function imageProperties({ image }: Subject, site: Site): Head['properties'] {
  if (!image) return []
  const { origin } = site.library.publication
  return [
    { property: 'og:image', content: URL.canParse(image.src) ? image.src : origin + image.src },
    { property: 'og:image:alt', content: image.alt },
  ]
}
