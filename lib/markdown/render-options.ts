import type { ShownPicture } from '#lib/article/picture.ts'
import type { ResolveUrl } from './rendered.ts'

/** What a text needs to know of the page it will stand on. */
export interface RenderOptions {
  /** Asked for every address of a link and every local address of a picture or sound; never for `#fragments`, `mailto:` and `tel:`. */
  readonly resolve: ResolveUrl
  /** The page's own address, where the text is read elsewhere: links within the text lead there. */
  readonly page?: string
  /**
   * Heading of the footnotes, and what a screen reader says for the arrow back to the text, before the number of the note; with
   * language and direction of these words, as attributes, where they are not the text's.
   */
  readonly footnoteWords: {
    readonly heading: string
    readonly back: string
    readonly tongue: Readonly<Record<string, string | null>>
  }
  /** Which pictures and sounds AI made, by their addresses as written in the page, and the words that say so beside them. */
  readonly madeByAi?: {
    readonly addresses: ReadonlySet<string>
    readonly picture: string
    readonly sound: string
    /** Language and direction of these words, as attributes, where they are not the text's. */
    readonly tongue: Readonly<Record<string, string | null>>
  }
  /** Sizes and scaled files of local pictures, by their addresses as written in the page, and how wide the page shows them. */
  readonly pictures?: { readonly at: (address: string) => ShownPicture | null; readonly sizes: string }
  /** Other hosts whose pictures readers' browsers may load, over https. */
  readonly pictureHosts?: readonly string[]
  /** Accessible name, before its number, of a table that scrolls and has no caption of its own. */
  readonly tableWord?: string
}
