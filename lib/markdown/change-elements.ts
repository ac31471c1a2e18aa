import type { Element, ElementContent, Root } from 'hast'

/** What an element becomes: itself, others, or nothing. Its children are changed already; `parents` are as they were. */
export type Change = (element: Element, parents: readonly Element[]) => readonly ElementContent[]

/** A tree with every element replaced by what `change` makes of it, from the innermost to the outermost; the rest is shared. */
export function changeElements(tree: Root, change: Change): Root {
  const children = changedList(tree.children, [], change)
  return children === tree.children ? tree : { ...tree, children }
}

// Most elements stay as they are, and copies are what costs time here.
function changedList<T extends Root['children'][number]>(nodes: T[], parents: readonly Element[], change: Change) {
  let copy: (T | ElementContent)[] | null = null
  for (const [index, node] of nodes.entries()) {
    const result = node.type === 'element' ? changed(node, parents, change) : null
    if (result === null || (result.length === 1 && result[0] === node)) copy?.push(node)
    else {
      copy ??= nodes.slice(0, index)
      copy.push(...result)
    }
  }
  return copy ?? nodes
}

function changed(element: Element, parents: readonly Element[], change: Change): readonly ElementContent[] {
  const children = changedList(element.children, [...parents, element], change)
  return change(children === element.children ? element : { ...element, children }, parents)
}
