import type { Root } from 'mdast'
import { containersIn, isNestedDeeply } from './containers.ts'
import { someNode } from './walk.ts'

// Reading is quadratic in what these measure; the budget is about a second of it on a slow machine.
const BUDGET = 50_000_000
// 80,000 words; beyond them even what is linear takes long.
const MAX_LENGTH = 500_000
const MAX_DEPTH = 150
const MAX_GROWTH = 1_000_000
const MAX_CELLS = 200_000

/** Whether reading a text would take too long: too many brackets or emphasis marks in one block, too many containers or containers within containers. */
export function isTooIntricate(markdown: string): boolean {
  if (markdown.length > MAX_LENGTH) return true
  if (markdown.split('\n').some(isNestedDeeply)) return true
  if (markdown.length ** 2 < BUDGET) return false
  let cost = containersIn(markdown) ** 2
  for (const block of markdown.split(/\n[ \t]*\n/)) cost += count(block, /[*_~[\]\n]/g) ** 2
  return cost > BUDGET
}

/** Whether a tree is too deep for recursive steps, or a few characters of it would become very much HTML. */
export function isTooLarge(tree: Root): boolean {
  const definitions = new Map<string, number>()
  let cells = 0
  let growth = 0
  const isTooDeepOrWide = someNode(tree, (node, depth) => {
    if (node.type === 'table') cells += node.children.length * (node.align?.length ?? 0)
    if (node.type === 'definition') {
      const length = node.url.length + (node.title?.length ?? 0)
      definitions.set(node.identifier, Math.max(length, definitions.get(node.identifier) ?? 0))
    }
    return depth > MAX_DEPTH || cells > MAX_CELLS
  })
  if (isTooDeepOrWide || definitions.size === 0) return isTooDeepOrWide
  return someNode(tree, node => {
    if (node.type === 'linkReference' || node.type === 'imageReference') growth += definitions.get(node.identifier) ?? 0
    return growth > MAX_GROWTH
  })
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
