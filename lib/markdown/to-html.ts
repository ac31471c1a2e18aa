import type { Element, Properties, Root, RootContent } from 'hast'

/** The HTML of a safe tree: elements and text as `safeHtml` lets them pass, and what our own steps add to them. */
export function toHtml(tree: Root): string {
  return written(tree.children).trim()
}

function written(nodes: readonly RootContent[]): string {
  let html = ''
  for (const node of nodes) {
    if (node.type === 'text') html += escapedText(node.value)
    else if (node.type === 'element') html += element(node)
  }
  return html
}

// Elements without content and end tag (HTML, 13.1.2) that a safe tree can hold.
const voids = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr'])

function element({ tagName, properties, children }: Element): string {
  const tag = `<${tagName}${attributes(properties)}>`
  return voids.has(tagName) ? tag : `${tag}${written(children)}</${tagName}>`
}

function attributes(properties: Properties): string {
  let html = ''
  for (const property in properties) html += attribute(property, properties[property])
  return html
}

function attribute(property: string, value: Properties[string]): string {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return ` ${nameOf(property)}`
  return ` ${nameOf(property)}="${escapedValue(typeof value === 'object' ? value.join(' ').trim() : String(value))}"`
}

const names = new Map([['className', 'class']])

/** The name of an attribute: `data-footnote-ref` of `dataFootnoteRef`, `aria-labelledby` of `ariaLabelledBy`, `tabindex` of `tabIndex`. */
function nameOf(property: string): string {
  const known = names.get(property)
  if (known !== undefined) return known
  const name = property.startsWith('data')
    ? property.replace(/[A-Z]/g, '-$&')
    : property.replace(/^aria(?=[A-Z])/, 'aria-')
  names.set(property, name.toLowerCase())
  return name.toLowerCase()
}

function escapedText(text: string): string {
  return /[<&]/.test(text) ? text.replace(/[<&]/g, reference) : text
}

function escapedValue(text: string): string {
  return /[\0"&'`]/.test(text) ? text.replace(/[\0"&'`]/g, reference) : text
}

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`
}
