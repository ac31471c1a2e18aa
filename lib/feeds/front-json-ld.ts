import type { Publication } from '#lib/publication/publication.ts'
import { type JsonLd, toGraph } from './json-ld.ts'
import { type Policies, publisherThing, websiteThing } from './publisher-json-ld.ts'

/** What a front says of itself. */
export interface FrontSubject extends Policies {
  readonly publication: Publication
  readonly locale: string
}

/** Structured data of a front: the site and who publishes it. */
export function frontJsonLd({ publication, locale, ...policies }: FrontSubject): JsonLd {
  return toGraph(websiteThing(publication, locale), publisherThing(publication, policies))
}
