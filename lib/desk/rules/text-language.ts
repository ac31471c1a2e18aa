import type { Nodes, Root, RootContent } from 'mdast'
import { plainText } from '#lib/markdown/plain-text.ts'
import type { ArticleRule } from '../check/article-rule.ts'
import type { DetectLanguage } from '../check/detect-language.ts'

/** UTF-16 units below which nobody can be sure of a language. */
const enough = 300
const enoughForBlock = 80
/** UTF-16 units at which one is sure. */
const plenty = 1200

/** A text in another language than the article says. */
export const textLanguage: ArticleRule = {
  id: 'text/language',
  level: 'error',
  fixable: false,
  words: {
    de: {
      message: 'Der Text ist auf „{found}“ geschrieben, der Artikel gilt aber als „{expected}“.',
      hint: 'Schreiben Sie `language: {found}` in den Vorspann, oder übersetzen Sie den Text.',
      reason:
        'Modelle antworten mitunter auf Englisch. Ein Text unter falscher Sprache steht in der falschen Ausgabe und wird falsch vorgelesen. Es zählen nur Absätze, keine Listen, Zitatblöcke und Quellen, und kurze Texte gar nicht.',
      before:
        '---\ntitle: Hallo\nlanguage: de\n---\nThe council has passed the law after a long debate. Most of its members agreed that the old rules no longer help anybody, and that the costs of waiting would only grow. The new rules apply from next summer, and schools as well as libraries will get the money they need to follow them. Critics say that this is not enough, because the buildings themselves are in a poor state.',
      after:
        '---\ntitle: Hallo\nlanguage: en\n---\nThe council has passed the law after a long debate. Most of its members agreed that the old rules no longer help anybody, and that the costs of waiting would only grow. The new rules apply from next summer, and schools as well as libraries will get the money they need to follow them. Critics say that this is not enough, because the buildings themselves are in a poor state.',
    },
    en: {
      message: 'The text is written in “{found}”, but the article counts as “{expected}”.',
      hint: 'Write `language: {found}` in the front matter, or translate the text.',
      reason:
        'Models at times answer in another language. A text under the wrong one stands in the wrong edition and is read aloud wrongly. Only paragraphs count, not lists, quoted blocks and sources, and short texts not at all.',
      before:
        '---\ntitle: Hello\nlanguage: en\n---\nDer Rat hat das Gesetz nach langer Debatte beschlossen. Die meisten Mitglieder waren sich einig, dass die alten Regeln niemandem mehr helfen und dass die Kosten des Wartens nur weiter wachsen würden. Die neuen Regeln gelten ab dem nächsten Sommer, und Schulen wie Bibliotheken bekommen das Geld, das sie dafür brauchen. Kritiker halten das für zu wenig, weil die Gebäude selbst in schlechtem Zustand sind.',
      after:
        '---\ntitle: Hello\nlanguage: de\n---\nDer Rat hat das Gesetz nach langer Debatte beschlossen. Die meisten Mitglieder waren sich einig, dass die alten Regeln niemandem mehr helfen und dass die Kosten des Wartens nur weiter wachsen würden. Die neuen Regeln gelten ab dem nächsten Sommer, und Schulen wie Bibliotheken bekommen das Geld, das sie dafür brauchen. Kritiker halten das für zu wenig, weil die Gebäude selbst in schlechtem Zustand sind.',
    },
  },
  find: ({ article, story, detectLanguage, linesOf }) => {
    const blocks = spokenBlocks(story)
    const text = blocks.map(({ words }) => words).join('\n')
    if (text.length < enough) return []
    const found = detectLanguage(text.slice(0, plenty))
    if (found === null || isSame(found, article.language)) return []
    const foreign = blocks.filter(({ words }) => isForeign(words, article.language, detectLanguage))
    const [first] = foreign
    const length = foreign.reduce((sum, { words }) => sum + words.length, 0)
    // Half of another language may be quotations.
    if (!first || length < text.length * 0.6) return []
    const { start, end } = first.node.position ?? {}
    return [{ ...linesOf(start?.line ?? 1, (end?.line ?? 2) - 1), values: { found, expected: article.language } }]
  },
}

function spokenBlocks(story: Root): readonly { readonly node: RootContent; readonly words: string }[] {
  return (
    story.children
      // Lists hold names and titles, which stay in their language.
      .filter(({ type }) => type === 'paragraph')
      .map(node => ({ node, words: plainText(withoutCode(node)).replace(/https?:\S+|\{[%{][^}\n]{0,500}\}/g, ' ') }))
  )
}

function withoutCode<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  const kept = node.children.filter(({ type }) => type !== 'code' && type !== 'inlineCode' && type !== 'blockquote')
  return { ...node, children: kept.map(withoutCode) }
}

function isForeign(words: string, language: string, detect: DetectLanguage): boolean {
  const found = words.length < enoughForBlock ? null : detect(words)
  return found !== null && !isSame(found, language)
}

/** Languages that no detector tells apart by their letters. */
const alike = [
  ['id', 'ms'],
  ['no', 'nb', 'nn', 'da', 'sv'],
  ['hr', 'sr', 'bs', 'sl'],
  ['cs', 'sk'],
  ['gl', 'pt'],
  ['af', 'nl'],
]

function isSame(found: string, stated: string): boolean {
  const [base = ''] = stated.toLowerCase().split('-')
  return base === found || alike.some(group => group.includes(base) && group.includes(found))
}
