import type { PageAddress } from '#lib/article/address.ts'
import { hrefOf, permalinkOf } from './hrefs.ts'
import type { Site } from './site.ts'

/** The link to a standing page by its key, in the language or else the default language; `null` where it does not exist. */
export function policyHref(key: string, locale: string, site: Site): string | null {
  const address = policyAddress(key, locale, site)
  return address === null ? null : hrefOf(address, site)
}

/** The same as an absolute address. */
export function policyUrl(key: string, locale: string, site: Site): string | null {
  const address = policyAddress(key, locale, site)
  return address === null ? null : permalinkOf(address, site)
}

function policyAddress(key: string, locale: string, site: Site): PageAddress | null {
  const { pages, publication } = site.library
  const sameKey = pages.filter(page => page.key === key)
  const page =
    sameKey.find(({ language }) => language === locale) ??
    sameKey.find(({ language }) => language === publication.languages[0])
  return page ? { kind: 'standing', locale: page.language, slug: page.slug } : null
}
