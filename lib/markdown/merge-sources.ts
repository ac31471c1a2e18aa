import type { Source } from '#lib/article/source.ts'
import { tameWords } from './tame-words.ts'

/**
 * Front matter's sources, then those of the text it does not name. Where both name an address, front matter wins and the
 * text fills its gaps.
 */
export function mergeSources(stated: readonly Source[], listed: readonly Source[]): readonly Source[] {
  return merged(stated, listed).map(source => {
    const title = tameWords(source.title)
    const publisher = source.publisher && tameWords(source.publisher)
    return title === source.title && publisher === source.publisher ? source : { ...source, title, publisher }
  })
}

function merged(stated: readonly Source[], listed: readonly Source[]): readonly Source[] {
  if (stated.length === 0) return listed
  const byAddress = new Map(listed.map(source => [canonicalAddress(source), source]))
  const known = new Set(stated.map(canonicalAddress))
  return [
    ...stated.map(source => filled(source, byAddress.get(canonicalAddress(source)))),
    ...listed.filter(source => !known.has(canonicalAddress(source))),
  ]
}

/** Front matter's sources that the text does not list. */
export function statedAlone(stated: readonly Source[], listed: readonly Source[]): readonly Source[] {
  const known = new Set(listed.map(canonicalAddress))
  return stated.filter(source => !known.has(canonicalAddress(source)))
}

function filled(stated: Source, listed: Source | undefined): Source {
  if (!listed || stated.url === null) return stated
  return {
    ...stated,
    publisher: stated.publisher ?? listed.publisher,
    accessed: stated.accessed ?? listed.accessed,
    archive: stated.archive ?? listed.archive,
  }
}

// For comparison only: what a reader is sent to does not depend on fragment, trailing slash or campaign.
function canonicalAddress({ url, title }: Source): string {
  if (url === null || !URL.canParse(url)) return `note:${url ?? title}`
  const { protocol, host, pathname, searchParams } = new URL(url)
  for (const name of [...searchParams.keys()]) if (name.startsWith('utm_')) searchParams.delete(name)
  return `${protocol}//${host}${pathname.replace(/\/+$/, '')}?${searchParams}`
}
