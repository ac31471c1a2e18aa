import type { Nodes } from 'mdast'
import { someNode } from '#lib/markdown/walk.ts'
import type { ArticleRule } from '../check/article-rule.ts'
import type { Span } from '../check/span.ts'

/** A picture in the text without words for those who cannot see it. */
export const textImageAlt: ArticleRule = {
  id: 'text/image-alt',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Dem Bild fehlt eine Beschreibung für alle, die es nicht sehen können.',
      hint: 'Schreiben Sie zwischen die eckigen Klammern, was es zeigt. Ein reines Schmuckbild schreiben Sie als `<img src="…" alt="">`.',
      reason:
        'Ohne Beschreibung hören Blinde den Namen der Datei oder nichts, und Suchmaschinen wissen nicht, was es zeigt.',
      before: 'Am Hafen:\n\n![](/media/kutter.jpg)',
      after: 'Am Hafen:\n\n![Zwei Fischkutter an der Mole](/media/kutter.jpg)',
    },
    en: {
      message: 'The picture has no description for those who cannot see it.',
      hint: 'Write between the square brackets what it shows. A picture that only decorates is written as `<img src="…" alt="">`.',
      reason:
        'Without a description blind readers hear the name of the file or nothing, and search engines do not know what it shows.',
      before: 'At the harbour:\n\n![](/media/cutter.jpg)',
      after: 'At the harbour:\n\n![Two fishing boats at the pier](/media/cutter.jpg)',
    },
  },
  find: view => {
    if (!someNode(view.whole, node => lacksWords(node) || silentTagsIn(node).length > 0)) return []
    const found: Span[] = []
    someNode(view.placed(), node => {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? 0
      if (lacksWords(node)) found.push(view.spanOf(start, end))
      for (const tag of silentTagsIn(node)) found.push(view.spanOf(start + tag.start, start + tag.end))
      return false
    })
    return found
  },
}

function lacksWords(node: Nodes): boolean {
  return (node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()
}

function silentTagsIn(node: Nodes): readonly Span[] {
  if (node.type !== 'html') return []
  return [...node.value.matchAll(/<img\s[^<>]*>/gi)]
    .filter(([tag]) => !/\s(?:alt|aria-label|aria-hidden|role)\s*=|\salt[\s>/]/i.test(tag))
    .map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }))
}
