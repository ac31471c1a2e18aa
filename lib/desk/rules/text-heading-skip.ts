import type { Heading } from 'mdast'
import type { ArticleRule } from '../check/article-rule.ts'

/** A heading more than one level below the one before it. */
export const textHeadingSkip: ArticleRule = {
  id: 'text/heading-skip',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Auf eine Überschrift der Ebene {above} folgt eine der Ebene {depth}; dazwischen fehlt eine.',
      hint: 'Schreiben Sie `{repair}`.',
      reason:
        'Wer sich Überschriften vorlesen lässt, sucht nach der fehlenden Ebene. Womit der Artikel beginnt, ist gleich: KIosk rückt die höchste an ihren Platz.',
      before: '## Das Gesetz\n\nText.\n\n#### Die Kosten\n\nText.',
      after: '## Das Gesetz\n\nText.\n\n### Die Kosten\n\nText.',
    },
    en: {
      message: 'A heading of level {above} is followed by one of level {depth}; one between them is missing.',
      hint: 'Write `{repair}`.',
      reason:
        'Whoever has headings read aloud looks for the missing level. What the article begins with does not matter: KIosk puts the highest in its place.',
      before: '## The law\n\nText.\n\n#### The costs\n\nText.',
      after: '## The law\n\nText.\n\n### The costs\n\nText.',
    },
  },
  find: ({ story, linesOf }) => {
    // Headings in HTML have levels too.
    if (story.children.some(node => node.type === 'html' && /<h[1-6]/i.test(node.value))) return []
    const headings = story.children.filter((node): node is Heading => node.type === 'heading')
    return headings.flatMap(({ depth, position }, index) => {
      const above = headings[index - 1]?.depth ?? 6
      if (depth <= above + 1) return []
      const values = { above: String(above), depth: String(depth), repair: '#'.repeat(above + 1) }
      return [{ ...linesOf(position?.start.line ?? 1), values }]
    })
  },
}
