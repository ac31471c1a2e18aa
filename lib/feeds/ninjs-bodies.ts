import { hostOf, type Source } from '#lib/article/source.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { labelSentence } from '#lib/i18n/label.ts'
import { localAsset, pictureUrl } from './asset-url.ts'
import { soundTitle, toItemHtml } from './item-html.ts'
import type { NinjsSubject } from './ninjs-subject.ts'
import { said } from './said.ts'

/** The text as HTML and as plain text, each with the label first and the sources last, as in feeds. */
export function ninjsBodies(subject: NinjsSubject): readonly object[] {
  const text = plainText(subject)
  const counts = { charCount: [...text].length, wordCount: wordCount(text, subject.article.language) }
  return [
    { role: 'richtext', contentType: 'text/html', value: html(subject) },
    said({ role: 'text', contentType: 'text/plain', ...counts, value: text }),
  ]
}

function html(subject: NinjsSubject): string {
  const { article, label, publication, rendered, url, words } = subject
  return toItemHtml({
    article,
    disclosure: { label, url: `${url}#transparency` },
    image: article.image && pictureUrl(article.image.src, publication),
    sound: sound(subject),
    rendered,
    timeZone: publication.timeZone,
    words,
  })
}

function sound({ article, publication, words }: NinjsSubject) {
  const url = article.audio && localAsset(article.audio.src, publication)
  return article.audio && url !== null ? { url, title: soundTitle(article.audio, words) } : null
}

function plainText({ article, label, publication, rendered, words }: NinjsSubject): string {
  const corrections = [...article.corrections]
    .sort((a, b) => b.at - a.at)
    .map(({ at, kind, text }) => {
      const day = formatDay(at, words.locale, publication.timeZone)
      return `${words.correctionKind[kind]}, ${day}: ${text}`
    })
  const sources = rendered.sources.map((source, index) => `${index + 1}. ${sourceLine(source)}`)
  const parts = [
    label === null ? '' : labelSentence(label),
    article.standfirst ?? '',
    rendered.text,
    under(words.corrections, corrections),
    under(words.sources, sources),
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

function under(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines].join('\n')
}

function sourceLine(source: Source): string {
  const publisher = source.publisher ?? hostOf(source)
  const { title, url } = source
  const name = publisher === null || publisher === title ? title : `${publisher}: ${title}`
  return url === null || url === title ? name : `${name}, ${url}`
}

/** Languages that put no blanks between words. */
const unspaced = /^(?:zh|ja|th|lo|km|my|bo)\b/

function wordCount(text: string, language: string): number | null {
  return unspaced.test(language) ? null : text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
