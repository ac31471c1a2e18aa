import type { ArticleRule } from '../check/article-rule.ts'

/** A slug with dashes side by side or at its ends. */
export const textSlugDashes: ArticleRule = {
  id: 'text/slug-dashes',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'In der Adresse „{slug}“ steht ein Strich zu viel.',
      hint: 'Richtig wäre „{repair}“. Bei einem Artikel, der schon erschienen ist, gehört der alte Pfad zu `redirect_from`.',
      reason:
        'Doppelte Striche bleiben, wo ein Zeichen wie „&“ oder „–“ aus dem Titel fiel. Beim Abtippen fehlt dann einer.',
      before: '---\ntitle: Rat & Tat\nslug: rat--tat\n---\nText.',
      after: '---\ntitle: Rat & Tat\nslug: rat-tat\n---\nText.',
    },
    en: {
      message: 'The address “{slug}” has a dash too many.',
      hint: 'Right would be “{repair}”. If the article is out already, its old path belongs to `redirect_from`.',
      reason:
        'Double dashes are left where a sign such as “&” or “–” fell out of the title. People who type it miss one.',
      before: '---\ntitle: Law & order\nslug: law--order\n---\nText.',
      after: '---\ntitle: Law & order\nslug: law-order\n---\nText.',
    },
  },
  find: ({ article: { slug }, fieldSpan }) => {
    const repair = slug
      .split('-')
      .filter(part => part !== '')
      .join('-')
    return repair === slug || repair === '' ? [] : [{ ...fieldSpan('slug'), values: { slug, repair } }]
  },
}
