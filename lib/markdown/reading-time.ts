import type { Root } from 'mdast'
import { readingMinutes } from '#lib/article/reading-time.ts'
import { someNode } from './walk.ts'

/** Whole minutes that reading a text takes, its list of sources apart; `null` where nobody can say. */
export function minutesOf(tree: Root, language: string): number | null {
  const texts: string[] = []
  someNode(tree, node => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') texts.push(node.value)
    return false
  })
  return readingMinutes(texts, language)
}
