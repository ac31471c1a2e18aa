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
  let cells = 0
  let addresses = 0
  return someNode(tree, (node, depth) => {
    if (node.type === 'table') cells += node.children.length * (node.align?.length ?? 0)
    // One definition can serve any number of links.
    if (node.type === 'link' || node.type === 'image') addresses += node.url.length + (node.title?.length ?? 0)
    return depth > MAX_DEPTH || cells > MAX_CELLS || addresses > MAX_GROWTH
  })
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
