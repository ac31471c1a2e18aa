import type { Element, ElementContent, Root } from 'hast'

/** What an element becomes: itself, another node, several, or none. Its children are changed already; `parents` are as they were. */
export type Change = (element: Element, parents: readonly Element[]) => ElementContent | readonly ElementContent[]

/** A tree with every element replaced by what `change` makes of it, from the innermost to the outermost; the rest is shared. */
export function changeElements(tree: Root, change: Change): Root {
  const children = changedList(tree.children, [], change)
  return children === tree.children ? tree : { ...tree, children }
}

// Most elements stay as they are, and copies are what costs time here.
function changedList<T extends Root['children'][number]>(nodes: T[], parents: Element[], change: Change) {
  let copy: (T | ElementContent)[] | null = null
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node === undefined) continue
    const result = node.type === 'element' ? changed(node, parents, change) : node
    if (result === node) copy?.push(node)
    else {
      copy ??= nodes.slice(0, index)
      if ('type' in result) copy.push(result)
      else copy.push(...result)
    }
  }
  return copy ?? nodes
}

function changed(element: Element, parents: Element[], change: Change): ReturnType<Change> {
  parents.push(element)
  const children = changedList(element.children, parents, change)
  parents.pop()
  return change(children === element.children ? element : { ...element, children }, parents)
}
