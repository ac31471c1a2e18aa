import MarkdownIt, { type MarkdownIt as Reader, type Token } from 'markdown-it'
import footnotes from 'markdown-it-footnote'

// Deeper than what `limits.ts` lets pass: markdown-it drops what is nested deeper without a word.
const MAX_NESTING = 200

const hosts: Parameters<Reader['linkify']['add']>[1] = {
  validate: (text, start, { re }) => {
    const host = re.get_relative_proto_validator()
    host.lastIndex = start
    return host.exec(text)?.[0].length ?? 0
  },
  normalize: match => {
    match.url = `http://${match.url}`
  },
}

/** A reader of CommonMark with GFM's tables and strikethrough, and with its bare addresses if it is to `linkify`; the notes are left where they stand. */
export function newReader(linkify: boolean): Reader {
  const reader = new MarkdownIt('default', { html: true, linkify, maxNesting: MAX_NESTING }).use(footnotes)
  reader.disable(['replacements', 'smartquotes', 'text_join', 'footnote_inline', 'footnote_tail'])
  // Addresses are judged and written down when the tree is safe (`links.ts`, `media.ts`).
  reader.validateLink = () => true
  reader.normalizeLink = address => address
  reader.normalizeLinkText = address => address
  reader.linkify.add('//', null).add('ftp:', null).add('www.', hosts)
  reader.block.State = BlockState
  reader.inline.State = InlineState
  return reader
}

type Nesting = Token['nesting']

// The constructor of markdown-it 15 looks every field up by its name, which takes 40 % of the time of reading a text. This and
// the two classes below can go once it is compiled for engines that know fields of classes.
function newToken(type: string, tag: string, nesting: Nesting, level: number): Token {
  const token: Token = Object.create(MarkdownIt.Token.prototype)
  token.type = type
  token.tag = tag
  token.attrs = null
  token.map = null
  token.nesting = nesting
  token.level = level
  token.children = null
  token.content = ''
  token.markup = ''
  token.info = ''
  token.meta = null
  token.block = false
  token.hidden = false
  return token
}

class BlockState extends MarkdownIt.StateBlock {
  override push(type: string, tag: string, nesting: Nesting): Token {
    if (nesting < 0) this.level--
    const token = newToken(type, tag, nesting, this.level)
    token.block = true
    if (nesting > 0) this.level++
    this.tokens.push(token)
    return token
  }
}

class InlineState extends MarkdownIt.StateInline {
  override pushPending(): Token {
    const token = newToken('text', '', 0, this.pendingLevel)
    token.content = this.pending
    this.tokens.push(token)
    this.pending = ''
    return token
  }

  override push(type: string, tag: string, nesting: Nesting): Token {
    if (this.pending) this.pushPending()
    if (nesting < 0) {
      this.level--
      this.delimiters = this._prev_delimiters.pop() ?? []
    }
    const token = newToken(type, tag, nesting, this.level)
    if (nesting > 0) {
      this.level++
      this._prev_delimiters.push(this.delimiters)
      this.delimiters = []
    }
    this.pendingLevel = this.level
    this.tokens.push(token)
    this.tokens_meta.push(nesting > 0 ? { delimiters: this.delimiters } : undefined)
    return token
  }
}
