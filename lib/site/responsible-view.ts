import { localized } from '#lib/publication/localized.ts'
import { contactLink } from './contact-link.ts'
import type { Site } from './site.ts'
import type { ResponsibleView } from './view-parts.ts'

/** Who answers for the publication, with a way to reach them. */
export function responsibleView(locale: string, site: Site): ResponsibleView | null {
  const { responsible } = site.library.publication
  if (responsible === null) return null
  const { name, role, contact } = responsible
  return {
    name,
    role: localized(role, locale),
    contact: contact === null ? null : contactLink(contact),
  }
}

/** Where to report a mistake: the publication's address with the article filled in, or a mail to who is responsible. */
export function reportHref(headline: string, url: string, site: Site): string | null {
  const { reportTo, responsible } = site.library.publication
  const address = reportTo ?? responsible?.contact ?? null
  if (address === null) return null
  const title = encodeURIComponent(headline.toWellFormed())
  const page = encodeURIComponent(url)
  if (placeholder.test(address)) return address.replace(titles, title).replace(urls, page)
  if (!address.startsWith('mailto:')) return address
  return `${address}${address.includes('?') ? '&' : '?'}subject=${title}&body=${page}`
}

// Where an address writes braces in its path, they are percent-encoded.
const titles = /\{title\}|%7Btitle%7D/gi
const urls = /\{url\}|%7Burl%7D/gi
const placeholder = /\{(?:title|url)\}|%7B(?:title|url)%7D/i
