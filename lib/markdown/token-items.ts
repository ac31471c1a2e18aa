import type { ListItem } from 'mdast'

const box = /^\[([ \nxX])\][ \n]+(?=\S)/

/** An item of a list, and of a list of tasks (GFM, 5.3) if its text, as it was `written`, begins with a box; `spread` is the list's to say. */
export function toItem(children: ListItem['children'], written: string): ListItem {
  const [first] = children
  const words = first?.type === 'paragraph' ? first.children[0] : undefined
  const mark = words?.type === 'text' && box.test(written) ? box.exec(words.value) : null
  if (words?.type !== 'text' || mark === null) return { type: 'listItem', spread: false, checked: null, children }
  words.value = words.value.slice(mark[0].length)
  return { type: 'listItem', spread: false, checked: /x/i.test(mark[1] ?? ''), children }
}
