import type { Env, Token } from 'markdown-it'
import { newReader } from './markdown-reader.ts'

export type { Token } from 'markdown-it'

/** What a text defines for its links and notes; filled by reading it, and good for reading parts of it. */
export type Definitions = Env

const readers = { linking: newReader(true), plain: newReader(false) }

// Looking for addresses takes a quarter of the time, and in most texts all of them are links already: those within `](…)`
// and `<…>`. With a blank or a bracket in it `](…)` may be no link.
const looseAddress = /(?<!\]\(|<)https?:|\]\(https?:[^\s()]*[\s(]|(?<!\/)www\.|@|mailto:/i

/** Tokens in the order of the text; whoever takes one that opens something takes all up to its end. */
export class Tokens {
  readonly #tokens: readonly Token[]
  #index = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** The next token, whatever it is. */
  next(): Token | undefined {
    return this.#tokens[this.#index++]
  }

  /** A token to come, which stays there; 0 is the next. */
  peek(index: number): Token | undefined {
    return this.#tokens[this.#index + index]
  }

  /** The next token, or nothing if that ends what was opened last. */
  nextWithin(): Token | undefined {
    const token = this.next()
    return token?.nesting === -1 ? undefined : token
  }
}

/** The blocks of a text; what stands in a paragraph is in the `children` of its `inline` token. */
export function tokensOf(markdown: string, definitions: Definitions): Tokens {
  return new Tokens((looseAddress.test(markdown) ? readers.linking : readers.plain).parse(markdown, definitions))
}

/** A word of a code block's first line without escapes and character references. */
export function unescaped(text: string): string {
  return readers.plain.utils.unescapeAll(text)
}

/** The name by which a note and the references to it know each other. */
export function labelOf({ meta }: Token): string {
  return String(meta?.label)
}
