import type { Article } from '#lib/article/article.ts'
import type { Source } from '#lib/article/source.ts'
import type { Span } from './span.ts'

/** A source and where its address, or else its words, stand in the file. */
export interface PlacedSource extends Source, Span {}

interface Whereabouts {
  readonly article: Article
  readonly listed: readonly Source[]
  readonly text: string
  readonly bodyStart: number
  /** Where the list in the text begins. */
  readonly listStart: number
}

/** Finds the sources of an article in its file, in the order they were read. */
export function placeSources({ article, listed, text, bodyStart, listStart }: Whereabouts): readonly PlacedSource[] {
  const frontMatter = text.slice(0, bodyStart)
  return [...placeIn(frontMatter, 0, article.statedSources), ...placeIn(text, listStart, listed)]
}

function placeIn(text: string, from: number, sources: readonly Source[]): readonly PlacedSource[] {
  let cursor = from
  return sources.map(source => {
    const found = spellings(source)
      .map(words => ({ start: text.indexOf(words, cursor), end: text.indexOf(words, cursor) + words.length }))
      .find(({ start }) => start !== -1)
    if (!found) return { ...source, start: cursor, end: Math.max(cursor, lineEnd(text, cursor)) }
    cursor = found.end
    return { ...source, ...found }
  })
}

/** How an address may be written: Markdown undoes character references, and the reader of fields completes addresses. */
function spellings({ url, title }: Source): readonly string[] {
  if (url === null) return [title]
  return [url, url.replaceAll('&', '&amp;'), url.replace(/\/$/, ''), url.replace(/^https:/, '')]
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
