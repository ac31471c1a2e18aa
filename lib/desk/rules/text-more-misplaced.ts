import type { ArticleRule } from '../check/article-rule.ts'
import type { ArticleView } from '../check/article-view.ts'
import { moreMarks } from '../check/more-marks.ts'

/** A mark between teaser and rest with nothing on one of its sides, or a second one. */
export const textMoreMisplaced: ArticleRule = {
  id: 'text/more-misplaced',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Die Marke `{mark}` trennt hier nichts.',
      hint: 'Sie gehört einmal in den Artikel: hinter den Anreißer und vor den Rest des Textes.',
      reason:
        'Steht die Marke vor dem ersten Wort, ist der Anreißer leer; steht sie hinter dem letzten, zeigen Listen den ganzen Text; jede weitere ist ohne Wirkung.',
      before: '<!--more-->\n\nDer Anreißer.\n\nDer Rest des Textes.',
      after: 'Der Anreißer.\n\n<!--more-->\n\nDer Rest des Textes.',
    },
    en: {
      message: 'The mark `{mark}` separates nothing here.',
      hint: 'It belongs in the article once: after the teaser and before the rest of the text.',
      reason:
        'Before the first word it leaves the teaser empty; after the last one lists show the whole text; any further one has no effect.',
      before: 'The teaser.\n\nThe rest of the text.\n\n<!--more-->',
      after: 'The teaser.\n\n<!--more-->\n\nThe rest of the text.',
    },
  },
  find: view => {
    const { body } = view.article.text
    return moreMarks(view.article).flatMap(({ start, end }, index) => {
      const isIdle = index > 0 || isEmpty(body.slice(0, start)) || isEmpty(body.slice(end, storyEnd(view)))
      return isIdle ? [{ ...view.spanOf(start, end), values: { mark: body.slice(start, end) } }] : []
    })
  },
}

/** Whether nothing but comments stands there; one that does not end hides all that follows. */
function isEmpty(part: string): boolean {
  const [before = '', ...comments] = part.split('<!--')
  return [before, ...comments.map(comment => comment.split('-->').slice(1).join(''))].every(text => text.trim() === '')
}

/** Where the list of sources begins, or the end of the body. */
function storyEnd({ article, whole, story }: ArticleView): number {
  const kept = new Set(story.children)
  const listed = whole.children.find(node => !kept.has(node))
  return listed?.position?.start.offset ?? article.text.body.length
}
