import type { Element, ElementContent, Root, RootContent } from 'hast'

/** What an element becomes: itself, others, or nothing. Its children are changed already; `parents` are as they were. */
export type Change = (element: Element, parents: readonly Element[]) => readonly ElementContent[]

/** A tree with every element replaced by what `change` makes of it, from the innermost to the outermost. */
export function changeElements(tree: Root, change: Change): Root {
  const children = tree.children.flatMap((node): readonly RootContent[] =>
    node.type === 'element' ? changed(node, [], change) : [node],
  )
  return { ...tree, children }
}

function changed(element: Element, parents: readonly Element[], change: Change): readonly ElementContent[] {
  const within = [...parents, element]
  const children = element.children.flatMap((child): readonly ElementContent[] =>
    child.type === 'element' ? changed(child, within, change) : [child],
  )
  return change({ ...element, children }, parents)
}
