import type { Heading, Nodes, Paragraph, Root } from 'mdast'
import { nodesWhere } from '#lib/markdown/walk.ts'
import type { ArticleView } from './article-view.ts'

/** The words of one paragraph or heading, blanks in the place of all else, and where it begins in the body. */
export interface Words {
  readonly words: string
  readonly start: number
}

/** Every paragraph and heading of an article, or of some of its blocks, also in lists and quotes. */
export function paragraphsOf(
  { placed, prose }: Pick<ArticleView, 'placed' | 'prose'>,
  blocks: Root['children'] = placed().children,
): readonly Words[] {
  return nodesWhere({ type: 'root', children: [...blocks] }, isParagraph).map(({ position }) => {
    const start = position?.start.offset ?? 0
    return { words: prose().slice(start, position?.end.offset), start }
  })
}

function isParagraph(node: Nodes): node is Paragraph | Heading {
  return node.type === 'paragraph' || node.type === 'heading'
}
