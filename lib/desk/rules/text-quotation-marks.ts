import type { ArticleRule } from '../check/article-rule.ts'
import { paragraphsOf } from '../check/paragraphs-of.ts'

/** Words in quotation marks of one style within an article that mostly uses another. */
export const textQuotationMarks: ArticleRule = {
  id: 'text/quotation-marks',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Der Artikel mischt Anführungszeichen: hier {rare}, sonst meist {usual}.',
      hint: 'Entscheiden Sie sich für {usual}.',
      reason:
        'Texte aus mehreren Antworten eines Modells mischen „…“, “…” und "…". Zitate in Zitaten, Zoll- und Sekundenzeichen und Code zählen nicht. Gilt für Deutsch und Englisch.',
      before: 'Die „neue“ Regel und die "alte" Regel gelten nebeneinander, sagt das „Amt“.',
      after: 'Die „neue“ Regel und die „alte“ Regel gelten nebeneinander, sagt das „Amt“.',
    },
    en: {
      message: 'The article mixes quotation marks: here {rare}, elsewhere mostly {usual}.',
      hint: 'Decide for {usual}.',
      reason:
        'Texts put together from several answers of a model mix “…” and "…". Quotations within quotations, signs for inches and seconds, and code do not count. Applies to German and English.',
      before: 'The “new” rule and the "old" rule apply side by side, says the “office”.',
      after: 'The “new” rule and the “old” rule apply side by side, says the “office”.',
    },
  },
  find: view => {
    const { article } = view
    const isGerman = article.language.startsWith('de')
    if (!isGerman && !article.language.startsWith('en')) return []
    const styles = isGerman ? germanStyles : englishStyles
    // Cheaply first, with code: most articles hold one style or none.
    if (stylesOf(quotesIn(article.text.body, styles)).length < 2) return []
    // Blocks of quotation keep what others wrote.
    const own = view.placed().children.filter(({ type }) => type !== 'blockquote')
    const quotes = paragraphsOf(view, own).flatMap(({ words, start }) =>
      quotesIn(words, styles).map(({ from, to, style }) => ({ style, from: start + from, to: start + to })),
    )
    const countOf = (style: Style) => quotes.filter(quote => quote.style === style).length
    const [usual] = stylesOf(quotes).toSorted((a, b) => countOf(b) - countOf(a))
    const odd = quotes.find(({ style }) => style !== usual)
    if (!usual || !odd) return []
    return [{ ...view.spanOf(odd.from, odd.to), values: { rare: odd.style.sample, usual: usual.sample } }]
  },
}

interface Style {
  readonly sample: string
  readonly open: string
  readonly close: string
}

const straight: Style = { sample: '"…"', open: '"', close: '"' }
const english: Style = { sample: '“…”', open: '“', close: '”' }
const englishStyles: readonly Style[] = [straight, english]
const germanStyles: readonly Style[] = [
  { sample: '„…“', open: '„', close: '“' },
  straight,
  english,
  { sample: '»…«', open: '»', close: '«' },
  { sample: '«…»', open: '«', close: '»' },
]

/** UTF-16 units of a quotation within a paragraph; also keeps the search for its end short. */
const longest = 600

interface Quote {
  readonly from: number
  readonly to: number
  readonly style: Style
}

function stylesOf(quotes: readonly Quote[]): readonly Style[] {
  return [...new Set(quotes.map(({ style }) => style))]
}

/** Outermost quotations that begin where a word may begin and end where it may end. */
function quotesIn(words: string, styles: readonly Style[]): readonly Quote[] {
  const found: Quote[] = []
  for (let from = 0; from < words.length; from++) {
    const style = styles.find(({ open }) => words[from] === open)
    if (!style || !/^(?:[\s([–—/-]|)$/u.test(words[from - 1] ?? '')) continue
    const length = words.slice(from + 1, from + longest).indexOf(style.close)
    if (length === -1) continue
    const end = from + 1 + length
    const isClosed = !/[\s\d]/.test(words[end - 1] ?? ' ') && !/[\p{L}\p{N}"“”„»«]/u.test(words[end + 1] ?? '')
    if (!isClosed) continue
    found.push({ from, to: end + 1, style })
    from = end
  }
  return found
}
