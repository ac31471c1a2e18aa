import type { Properties, Root } from 'hast'
import { changeElements } from './change-elements.ts'
import type { RenderOptions } from './render-options.ts'

// Does not begin as ids of a text do, so that none of them can take it.
const headingId = 'footnotes'

/** Puts footnotes under their own heading after a text. */
export function appendNotes(text: Root, list: Root | null, { footnoteWords }: RenderOptions): Root {
  if (list === null) return text
  const described = withProperty(text, 'dataFootnoteRef', { ariaDescribedBy: [headingId] })
  const notes = withProperty(list, 'dataFootnoteBackref', { ariaLabel: footnoteWords.back })
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
            properties: { id: headingId },
            children: [{ type: 'text', value: footnoteWords.heading }],
          },
          ...notes.children.filter(child => child.type === 'element'),
        ],
      },
    ],
  }
}

function withProperty(tree: Root, mark: string, more: Properties): Root {
  return changeElements(tree, element => {
    if (element.properties[mark] === undefined) return element
    return { ...element, properties: { ...element.properties, ...more } }
  })
}
