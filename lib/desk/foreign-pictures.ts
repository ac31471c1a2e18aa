import { decodeText } from '#lib/content/decode-text.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { completed } from '#lib/markdown/address-kind.ts'
import { toArticleView } from './check/article-view.ts'
import type { Span } from './check/span.ts'
import { picturesFromElsewhere } from './rules/pictures-elsewhere.ts'

/** A picture of another host in an article. */
export interface ForeignPicture {
  readonly file: string
  readonly address: string
  readonly line: number
  readonly column: number
  /** Where the address stands in the decoded text of the file; `null` where it is written in another way, with escapes. */
  readonly written: Span | null
}

/** The pictures of other hosts in articles and drafts, or in some of their files. */
export function foreignPictures(
  { contents, library }: ReadPublication,
  files: readonly string[] | null,
): readonly ForeignPicture[] {
  const surroundings = {
    library,
    targets: (): 'unknown' => 'unknown',
    detectLanguage: () => null,
    marksTeasers: false,
  } as const
  return library.articles.flatMap(article => {
    const { file } = article
    const decoded = decodeText(contents.get(file) ?? new Uint8Array())
    if (!('text' in decoded) || (files !== null && !files.includes(file))) return []
    const { text } = decoded
    const view = toArticleView(article, text, surroundings)
    return picturesFromElsewhere(view).map(({ address, start, end }) => ({
      file,
      address: completed(address),
      ...view.places.placeAt(start),
      written: spanOf(address, text, { start, end }),
    }))
  })
}

/** Within the picture's own words, or else wherever the file has the address first: in front matter, in a definition. */
function spanOf(address: string, text: string, { start, end }: Span): Span | null {
  const within = text.slice(start, end).indexOf(address)
  const at = within === -1 ? text.indexOf(address) : start + within
  return at === -1 ? null : { start: at, end: at + address.length }
}
