import { permalink } from '#lib/article/permalink.ts'
import { localized } from '#lib/publication/localized.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { reference, type Thing, thing } from './json-ld.ts'

/** Absolute addresses of the publication's standing pages; `null` where it has no such page. */
export interface Policies {
  /** How the newsroom works and uses AI. */
  readonly policyUrl: string | null
  readonly correctionsUrl: string | null
  readonly ethicsUrl?: string | null
}

/** Name of the publisher's node, the same on every page of the publication. */
export function publisherId(publication: Publication): string {
  return `${permalink('/', publication)}#publisher`
}

/** Who publishes, with its policies: they belong to the organisation. */
export function publisherThing(publication: Publication, policies: Policies): Thing {
  return thing('NewsMediaOrganization', {
    '@id': publisherId(publication),
    name: publication.publisher.name,
    url: publication.publisher.url ?? permalink('/', publication),
    logo: permalink('/icon-512.png', publication),
    publishingPrinciples: policies.policyUrl,
    correctionsPolicy: policies.correctionsUrl,
    ethicsPolicy: policies.ethicsUrl ?? null,
  })
}

/** The site as a whole; `locale` chooses the words. */
export function websiteThing(publication: Publication, locale: string): Thing {
  return thing('WebSite', {
    '@id': websiteId(publication),
    name: publication.name,
    description: localized(publication.tagline, locale) || null,
    url: permalink('/', publication),
    inLanguage: publication.languages,
    publisher: reference(publisherId(publication)),
  })
}

/** Name of the site's node, the same on every page of the publication. */
function websiteId(publication: Publication): string {
  return `${permalink('/', publication)}#website`
}
