import { toXml as write } from 'xast-util-to-xml'
import { x } from 'xastscript'

export type XmlElement = Extract<Nodes, { type: 'element' }>
type Nodes = Extract<Parameters<typeof write>[0], { type: string }>

/** Attributes by name; `null` leaves one out. */
export type Attributes = Readonly<Record<string, string | null>>

/** A piece of an element: another one, text (escaped when written), safe HTML, or nothing. */
export type Child = Nodes | string | null | readonly Child[]

/** One element of a tree for machines. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): XmlElement {
  return x(name, attributes, flat(children))
}

/** HTML that is safe already and is written as it stands; `toXml` escapes it like any other text. */
export function safeHtml(html: string): Nodes {
  return { type: 'raw', value: html }
}

/** A whole XML 1.0 document, one element a line, without the characters that XML 1.0 forbids. */
export function toXml(root: XmlElement): string {
  const declaration: Nodes = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }
  return `${write([declaration, lineBreak, toWritable(root)], { closeEmptyElements: true })}\n`
}

/** A fragment of HTML; void elements get a slash, so every other element needs content. */
export function toHtml(...children: readonly Child[]): string {
  return write(x(null, flat(children)), { closeEmptyElements: true, allowDangerousXml: true })
}

/** Text as it may stand in an element or an attribute of a document that is written without a tree. */
export function escaped(text: string): string {
  return toAllowed(text).replace(/[&<>"]/g, sign => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
}

function flat(children: readonly Child[]): (Nodes | string | null)[] {
  return children.flatMap(child => (isList(child) ? flat(child) : [child]))
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child)

const lineBreak: Nodes = { type: 'text', value: '\n' }

function toWritable(element: XmlElement): XmlElement {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [name, toAllowed(value ?? '')])
  const children = element.children.flatMap((child): XmlElement['children'] => {
    if (child.type === 'element') return [{ type: 'text', value: '\n' }, toWritable(child)]
    return 'value' in child ? toCharacters(toAllowed(child.value)) : [child]
  })
  const isStructure = element.children.some(child => child.type === 'element')
  return {
    ...element,
    attributes: Object.fromEntries(attributes),
    children: isStructure ? [...children, { type: 'text', value: '\n' }] : children,
  }
}

/** XML 1.0, section 2.4: `]]>` must not stand in text; the writer leaves `>` alone, a section of its own hides it. */
function toCharacters(text: string): XmlElement['children'] {
  return text.split(']]>').flatMap((part, index): XmlElement['children'] =>
    index === 0
      ? [{ type: 'text', value: part }]
      : [
          { type: 'text', value: ']]' },
          { type: 'cdata', value: '>' },
          { type: 'text', value: part },
        ],
  )
}

/** XML 1.0, section 2.2 (production 2, Char). */
function toAllowed(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
