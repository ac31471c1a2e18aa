import type { Element, Properties, Root } from 'hast'
import { changeElements } from './change-elements.ts'
import type { RenderOptions } from './render-options.ts'

// Does not begin as ids of a text do, so that none of them can take it.
const headingId = 'footnotes'

/** Puts footnotes under their own heading after a text. */
export function appendNotes(text: Root, list: Root | null, { footnoteWords, page }: RenderOptions): Root {
  if (list === null) return text
  const described = withProperty(text, 'dataFootnoteRef', { ariaDescribedBy: [headingId] })
  const { heading, tongue } = footnoteWords
  const notes = withNames(list, footnoteWords, page === undefined ? { className: ['print:hidden'] } : {})
  return {
    type: 'root',
    children: [
      ...described.children,
      { type: 'text', value: '\n' },
      {
        type: 'element',
        tagName: 'section',
        properties: { className: ['footnotes'], ariaLabelledBy: [headingId] },
        children: [
          {
            type: 'element',
            tagName: 'h2',
            properties: { id: headingId, ...tongue },
            children: [{ type: 'text', value: heading }],
          },
          ...notes.children.filter(child => child.type === 'element'),
        ],
      },
    ],
  }
}

/** A list whose arrows are told apart by the number of the note and of the place in the text that they lead to; on paper they lead nowhere. */
function withNames(list: Root, { back, tongue }: RenderOptions['footnoteWords'], more: Properties): Root {
  const places = new Map<Element, number>()
  return changeElements(list, (element, [, note]) => {
    if (element.properties.dataFootnoteBackref === undefined || note === undefined) return element
    const place = (places.get(note) ?? 0) + 1
    places.set(note, place)
    const ariaLabel = `${back} ${places.size}${place === 1 ? '' : `-${place}`}`
    return { ...element, properties: { ...element.properties, ...more, ariaLabel, ...tongue } }
  })
}

function withProperty(tree: Root, mark: string, more: Properties): Root {
  return changeElements(tree, element => {
    if (element.properties[mark] === undefined) return element
    return { ...element, properties: { ...element.properties, ...more } }
  })
}
