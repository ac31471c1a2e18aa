import type { Root, RootContent } from 'hast'

/** As many as Tibetan sets on one letter, the script with the highest piles. */
const MOST = 8
const marks = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]+/gu

/** A text whose letters carry no more marks than scripts need: a pile of them is painted over the lines around it, the AI label too. */
export function withoutPiles(text: string): string {
  return toLimit()(text)
}

/** The same for all texts of a tree; counts on from element to element, as browsers pile on. */
export function limitPiles(tree: Root): Root {
  const limit = toLimit()
  return { ...tree, children: limited(tree.children, limit) }
}

type Limit = (text: string) => string

function limited<T extends RootContent>(nodes: readonly T[], limit: Limit): T[] {
  return nodes.map(node => {
    if (node.type === 'text') return { ...node, value: limit(node.value) }
    return node.type === 'element' ? { ...node, children: limited(node.children, limit) } : node
  })
}

function toLimit(): Limit {
  let carried = 0
  return text => {
    let atEnd = text === '' ? carried : 0
    const cut = text.replace(marks, (run: string, start: number) => {
      const before = start === 0 ? carried : 0
      const kept = [...run].slice(0, MOST - before)
      if (start + run.length === text.length) atEnd = before + kept.length
      return kept.join('')
    })
    carried = atEnd
    return cut
  }
}
