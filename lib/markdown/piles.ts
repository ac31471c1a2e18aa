import type { Root, RootContent } from 'hast'

/** As many as Tibetan sets on one letter, the script with the highest piles. */
const MOST = 8
// Most texts hold no sign beyond these, and to ask for each whether it is a mark takes a tenth of the time of rendering.
const mayHoldMarks = /[^\0-\u00ac\u00ae-\u02ff\u2010-\u2027]/
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

function limited<T extends RootContent>(nodes: T[], limit: Limit): T[] {
  const changed = nodes.map(node => {
    if (node.type === 'text') {
      const value = limit(node.value)
      return value === node.value ? node : { ...node, value }
    }
    if (node.type !== 'element') return node
    const children = limited(node.children, limit)
    return children === node.children ? node : { ...node, children }
  })
  return changed.every((node, index) => node === nodes[index]) ? nodes : changed
}

function toLimit(): Limit {
  let carried = 0
  return text => {
    let atEnd = text === '' ? carried : 0
    if (!mayHoldMarks.test(text)) {
      carried = atEnd
      return text
    }
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
