import type { Nodes } from 'mdast'

/** Whether any node of a tree, itself included, passes the test; visits in document order and without recursion. */
export function someNode(tree: Nodes, test: (node: Nodes, depth: number) => boolean): boolean {
  const nodes: Nodes[] = [tree]
  const depths = [0]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const depth = depths.pop() ?? 0
    if (test(node, depth)) return true
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child === undefined) continue
      nodes.push(child)
      depths.push(depth + 1)
    }
  }
  return false
}

/** The nodes of a tree that pass the test, in document order. */
export function nodesWhere<T extends Nodes>(tree: Nodes, test: (node: Nodes) => node is T): T[] {
  const found: T[] = []
  someNode(tree, node => {
    if (test(node)) found.push(node)
    return false
  })
  return found
}
