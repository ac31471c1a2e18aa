import { written } from '#lib/article/written-text.ts'
import { plainText } from '#lib/markdown/plain-text.ts'
import { readArticle } from '#lib/markdown/read-article.ts'
import { findResidue } from './find-residue.ts'
import { isJson } from './residue/is-json.ts'

/** Why an answer is no article. */
export type NoArticle = 'empty' | 'web-page' | 'data' | 'refusal' | 'promise' | 'placeholder' | 'short'

/** Words that the shortest news have; what is shorter is a headline, an apology or a broken answer. */
const fewestWords = 50

/** Words from which on one odd sentence, or one gap, does not unmake an article: it is reported instead. */
const safeWords = 150

/** Why the text of a cleaned draft is no article; `null` if it is one. `draft` is the whole file, `body` what follows its fields. */
export function whyNoArticle(draft: string, body: string): NoArticle | null {
  const opening = body.trimStart().slice(0, 200)
  if (/^<(?:!doctype\s+html|html|head|body|\?xml)[\s>]/i.test(opening)) return 'web-page'
  if (/^[[{]/.test(opening) && isJson(body)) return 'data'
  const { read } = readArticle({ text: written(body), excerptSeparator: '<!--more-->' })
  const words = wordsIn(read ? read.tree.children.map(block => plainText(block)).join(' ') : body)
  if (words === 0) return 'empty'
  const residues = findResidue(draft)
  const bodyStart = draft.length - body.length
  const counts = (rule: string) => residues.filter(residue => residue.rule === rule)
  for (const kind of ['refusal', 'promise'] as const) {
    const found = counts(`residue/${kind}`)
    const isFirst = found.some(({ start }) => draft.slice(bodyStart, start).trim() === '')
    if (isFirst || (found.length > 0 && words < safeWords)) return kind
  }
  const gaps = counts('residue/placeholder').length
  if (gaps > 2 || (gaps > 0 && words < safeWords) || /lorem ipsum dolor/i.test(body)) return 'placeholder'
  return words < fewestWords ? 'short' : null
}

/** Where no blanks part words, two signs count as one. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|[\p{L}\p{M}\p{N}]+/gu

// `Intl.Segmenter` takes time by the square of the text's length.
function wordsIn(text: string): number {
  return text.match(word)?.length ?? 0
}
