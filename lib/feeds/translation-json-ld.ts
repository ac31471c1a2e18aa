import type { Source } from '#lib/article/source.ts'
import { type Thing, thing } from './json-ld.ts'

/** The same article in another language. */
export interface Translation {
  /** Absolute. */
  readonly url: string
  readonly language: string
}

/**
 * How an article relates to its other languages. Which one is the original is on record only where the article names it
 * as the source it is a translation of; the others are translations of the same content.
 */
export function translationProperties(translations: readonly Translation[], sources: readonly Source[]) {
  const originals = new Set(
    sources.flatMap(({ relation, url }) => (relation === 'translation-of' && url !== null ? [url] : [])),
  )
  return {
    translationOfWork: translations.filter(({ url }) => originals.has(url)).map(toWork),
    workTranslation: translations.filter(({ url }) => !originals.has(url)).map(toWork),
  }
}

function toWork({ language, url }: Translation): Thing {
  return thing('NewsArticle', { '@id': `${url}#article`, url, inLanguage: language })
}
