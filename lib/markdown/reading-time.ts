import type { Root, RootContent } from 'hast'
import { readingMinutes } from '#lib/article/reading-time.ts'

/** Whole minutes that reading a page's text takes, also where it was written as HTML; `null` where nobody can say. */
export function minutesOf(tree: Root, language: string): number | null {
  return readingMinutes(textsIn(tree.children), language)
}

function textsIn(nodes: readonly RootContent[], texts: string[] = []): readonly string[] {
  for (const node of nodes) {
    if (node.type === 'text') texts.push(node.value)
    else if (node.type === 'element') textsIn(node.children, texts)
  }
  return texts
}
