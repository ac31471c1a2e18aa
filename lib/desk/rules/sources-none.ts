import type { Nodes } from 'mdast'
import { plainText } from '#lib/markdown/plain-text.ts'
import { announcesSources } from '#lib/markdown/source-heading.ts'
import { someNode } from '#lib/markdown/walk.ts'
import type { ArticleRule } from '../check/article-rule.ts'
import type { ArticleView } from '../check/article-view.ts'
import { isMadeWithAi } from '../check/is-made-with-ai.ts'
import type { Span } from '../check/span.ts'

/** An article with AI in it that says nowhere what it rests on, or one that announces sources and names none. */
export const sourcesNone: ArticleRule = {
  id: 'sources/none',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Der Artikel nennt keine Quelle, auch keinen Link im Text.',
      hint: 'Schreiben Sie ans Ende „### Quellen“ und darunter eine Liste von Links, oder füllen Sie `sources`.',
      reason:
        'Sprachmodelle erfinden, was plausibel klingt. Was ein Text von ihnen behauptet, muss sich an seinen Quellen prüfen lassen. Gilt für Artikel mit `ai: generated` oder `assisted` und für jeden, der Quellen ankündigt.',
      before: 'Der Rat hat das Gesetz beschlossen.\n\n### Quellen',
      after:
        'Der Rat hat das Gesetz beschlossen.\n\n### Quellen\n- [Amtsblatt: Das Gesetz](https://amtsblatt.example/2026/gesetz.html)',
    },
    en: {
      message: 'The article names no source, nor a link in its text.',
      hint: 'End it with “### Sources” and a list of links, or fill `sources`.',
      reason:
        'Language models invent what sounds plausible. What a text of theirs claims must be open to checks against its sources. Applies to articles with `ai: generated` or `assisted`, and to any that announces sources.',
      before: 'The council passed the law.\n\n### Sources',
      after: 'The council passed the law.\n\n### Sources\n- [Gazette: The law](https://gazette.example/2026/law.html)',
    },
  },
  find: view => {
    const { article, sources, whole } = view
    if (sources.length > 0 || someNode(whole, isForeignLink)) return []
    const heading = headingOf(view)
    if (heading) return [heading]
    return isMadeWithAi(article) && plainText(whole) !== '' ? [view.fieldSpan('title')] : []
  },
}

function isForeignLink(node: Nodes): boolean {
  if (node.type === 'html') return /<a\s[^<>]*href\s*=\s*["']?https?:/i.test(node.value)
  return node.type === 'link' && /^(?:https?:)?\/\//i.test(node.url)
}

function headingOf({ whole, linesOf }: ArticleView): Span | null {
  const found = whole.children.findLast(node => node.type === 'heading' && announcesSources(plainText(node)))
  return found ? linesOf(found.position?.start.line ?? 1) : null
}
