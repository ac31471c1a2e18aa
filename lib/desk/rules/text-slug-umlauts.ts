import type { ArticleRule } from '../check/article-rule.ts'
import { slugWords, spelledOut, withoutUmlauts } from '../check/slug-words.ts'

/** Of other scripts nothing is left in a slug, which is a choice. */
const isLatin = /^[\p{Script=Latin}\p{N}]+$/u

/** A slug that lost the letters of its title which are not in ASCII. */
export const textSlugUmlauts: ArticleRule = {
  id: 'text/slug-umlauts',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Die Adresse hat Buchstaben des Titels verloren: „{slug}“.',
      hint: 'Richtig wäre „{repair}“. Bei einem Artikel, der schon erschienen ist, gehört der alte Pfad zu `redirect_from`.',
      reason:
        'Programme, die Umlaute einfach weglassen, machen aus „Privatsphäre“ „privatsphre“. Das liest niemand, und keine Suche findet es.',
      before: '---\ntitle: Streit um die Privatsphäre\nslug: streit-um-die-privatsphre\n---\nText.',
      after: '---\ntitle: Streit um die Privatsphäre\nslug: streit-um-die-privatsphaere\n---\nText.',
    },
    en: {
      message: 'The address lost letters of the title: “{slug}”.',
      hint: 'Right would be “{repair}”. If the article is out already, its old path belongs to `redirect_from`.',
      reason: 'Programs that just drop accents turn “café” into “caf”. Nobody can read that, and no search finds it.',
      before: '---\ntitle: A café for robots\nslug: a-caf-for-robots\n---\nText.',
      after: '---\ntitle: A café for robots\nslug: a-cafe-for-robots\n---\nText.',
    },
  },
  find: ({ article: { title, slug, language }, fieldSpan }) => {
    const spoken = new Set(slugWords(title))
    const lost = new Map(
      [...spoken].flatMap(word => {
        const bare = withoutUmlauts(word)
        return bare !== word && bare.length > 1 && isLatin.test(word) && !spoken.has(bare)
          ? [[bare, spelledOut(word, language)] as const]
          : []
      }),
    )
    if (lost.size === 0) return []
    const repair = slug
      .split('-')
      .map(part => lost.get(part) ?? part)
      .join('-')
    return repair === slug ? [] : [{ ...fieldSpan('slug'), values: { slug, repair } }]
  },
}
