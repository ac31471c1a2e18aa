import { hostOf, type Source } from '#lib/article/source.ts'
import { formatPlainDay } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import { isForeign } from './asset-url.ts'
import { interfaceTongue } from './interface-tongue.ts'
import { type Child, element } from './xml.ts'

/** The sources of an article in some language as the last part of its text in a feed, or nothing. */
export function toSourceList(sources: readonly Source[], words: Words, language: string): Child {
  if (sources.length === 0) return null
  return [
    element('h2', interfaceTongue(words, language), words.sources),
    element(
      'ol',
      {},
      sources.map(source => element('li', {}, toLine(source, words))),
    ),
  ]
}

function toLine(source: Source, words: Words): Child {
  const publisher = source.publisher ?? hostOf(source)
  const { accessed, archive, published, title, url } = source
  return [
    publisher === null || publisher === title ? null : `${publisher}: `,
    link(url, title),
    published === null ? null : `, ${words.sourcePublished(formatPlainDay(published, words.locale))}`,
    accessed === null ? null : `, ${words.sourceAccessed(formatPlainDay(accessed, words.locale))}`,
    archive === null ? null : [', ', link(archive, words.sourceArchived)],
  ]
}

function link(url: string | null, text: string): Child {
  return url !== null && isForeign(url) ? element('a', { href: url }, text || url) : text
}
