import type { ArticleRule } from '../check/article-rule.ts'
import { moreMarks } from '../check/more-marks.ts'

/** An article without a mark where its teaser ends, in a publication whose articles have one. */
export const textMoreMissing: ArticleRule = {
  id: 'text/more-missing',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Dem Artikel fehlt die Marke hinter dem Anreißer; in Listen steht nur sein erster Absatz.',
      hint: 'Setzen Sie hinter den Anreißer eine Zeile `{mark}`.',
      reason:
        'Wo die meisten Artikel sagen, wo ihr Anreißer endet, ist eine fehlende Marke meist vergessen. Artikel aus einem einzigen Absatz brauchen keine.',
      before: 'Der Anreißer.\n\nDer Rest des Textes.',
      after: 'Der Anreißer.\n\n<!--more-->\n\nDer Rest des Textes.',
    },
    en: {
      message: 'The article lacks the mark after its teaser; lists show its first paragraph alone.',
      hint: 'Put a line `{mark}` after the teaser.',
      reason:
        'Where most articles say where their teaser ends, a missing mark is mostly forgotten. Articles of a single paragraph need none.',
      before: 'The teaser.\n\nThe rest of the text.',
      after: 'The teaser.\n\n<!--more-->\n\nThe rest of the text.',
    },
  },
  find: ({ article, story, marksTeasers, linesOf }) => {
    if (!marksTeasers || story.children.length < 2 || moreMarks(article).length > 0) return []
    const first = story.children.find(({ type }) => type === 'paragraph') ?? story.children[0]
    const { start, end } = first?.position ?? {}
    return [{ ...linesOf(start?.line ?? 1, (end?.line ?? 2) - 1), values: { mark: article.excerptSeparator } }]
  },
}
