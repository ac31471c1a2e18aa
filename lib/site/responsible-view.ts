import { localized } from '#lib/publication/localized.ts'
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
    contact:
      contact === null
        ? null
        : { href: contact, text: contact.replace(/^(mailto:|https?:\/\/)/, '').replace(/\/$/, '') },
  }
}

/** Where to report a mistake: the contact, with the article in the subject of a mail. */
export function reportHref(headline: string, url: string, site: Site): string | null {
  const contact = site.library.publication.responsible?.contact ?? null
  if (contact === null || !contact.startsWith('mailto:')) return contact
  const separator = contact.includes('?') ? '&' : '?'
  return `${contact}${separator}subject=${encodeURIComponent(headline.toWellFormed())}&body=${encodeURIComponent(url)}`
}
