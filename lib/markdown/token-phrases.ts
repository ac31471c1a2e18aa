import type { Image, PhrasingContent } from 'mdast'
import { writtenText } from './plain-text.ts'
import { labelOf, type Token, Tokens } from './tokens.ts'

/** What stands in the block that was just opened, to whose end it takes the tokens. */
export function phrasesOf(tokens: Tokens): PhrasingContent[] {
  const content = tokens.next()
  tokens.next()
  return content ? phrasesIn(content) : []
}

/** What stands within a token of inline content. */
export function phrasesIn(content: Token): PhrasingContent[] {
  return toPhrases(new Tokens(content.children ?? []))
}

function toPhrases(tokens: Tokens): PhrasingContent[] {
  const phrases: PhrasingContent[] = []
  for (let token = tokens.nextWithin(); token; token = tokens.nextWithin()) {
    const phrase = toPhrase(token, tokens)
    const last = phrases.at(-1)
    if (phrase.type !== 'text') phrases.push(phrase)
    else if (last?.type === 'text') last.value += phrase.value
    else if (phrase.value !== '') phrases.push(phrase)
  }
  return phrases
}

function toPhrase(token: Token, tokens: Tokens): PhrasingContent {
  switch (token.type) {
    case 'text':
    case 'text_special':
      return { type: 'text', value: token.content }
    case 'softbreak':
      return { type: 'text', value: '\n' }
    case 'hardbreak':
      return { type: 'break' }
    case 'em_open':
      return { type: 'emphasis', children: toPhrases(tokens) }
    case 'strong_open':
      return { type: 'strong', children: toPhrases(tokens) }
    case 's_open':
      return { type: 'delete', children: toPhrases(tokens) }
    case 'code_inline':
      return { type: 'inlineCode', value: token.content }
    case 'html_inline':
      return { type: 'html', value: token.content }
    case 'link_open':
      return {
        type: 'link',
        url: attribute(token, 'href') ?? '',
        title: attribute(token, 'title'),
        children: toPhrases(tokens),
      }
    case 'image':
      return toImage(token)
    case 'footnote_ref':
      return { type: 'footnoteReference', identifier: labelOf(token) }
    default:
      throw new TypeError(`There is no phrase for ${token.type}.`)
  }
}

function toImage(token: Token): Image {
  const alt = writtenText(phrasesIn(token))
  return { type: 'image', url: attribute(token, 'src') ?? '', title: attribute(token, 'title'), alt }
}

function attribute(token: Token, name: string): string | null {
  const value = token.attrGet(name)
  return value === null ? null : String(value)
}
