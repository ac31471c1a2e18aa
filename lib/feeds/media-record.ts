import type { Article } from '#lib/article/article.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { assetUrl } from './asset-url.ts'
import { IPTC_SCHEME, iptcTerms } from './digital-source-type.ts'

/** A picture or a sound of an article, and whether AI made it. */
export interface MediaRecord {
  readonly url: string
  readonly ai: boolean
  /** IPTC digital source type; `null` where nothing is said. */
  readonly digitalSourceType: string | null
}

/** The lead picture, the sound, and what of the text's media is said to be made by AI; each address once. */
export function mediaRecords(article: Article, publication: Publication): readonly MediaRecord[] {
  const { ai, audio, image } = article
  const said = [image, audio, ...ai.media.map(src => ({ src, ai: true }))].flatMap(one => one ?? [])
  const byUrl = new Map<string, boolean>()
  for (const one of said) {
    const url = assetUrl(one.src, publication)
    byUrl.set(url, one.ai || byUrl.get(url) === true)
  }
  return [...byUrl].map(([url, isByAi]) => ({
    url,
    ai: isByAi,
    digitalSourceType: isByAi ? IPTC_SCHEME + iptcTerms.generated : null,
  }))
}
