import { toPieces } from './marked.ts'
import type { HitData } from './pagefind.ts'
import { withoutSeams } from './seam.ts'

/** A hit as an item of the list, in the form that the page has ready for its label. */
export function hitElement(pattern: Element, { excerpt, filters, meta, url }: HitData): Node {
  const item = pattern.cloneNode(true)
  if (!(item instanceof Element)) return item
  const part = (name: string) => item.querySelector(`[data-part="${name}"]`)
  const [label = '', stage = '', date = ''] = ['label', 'stage', 'date'].map(name => filters[name]?.[0])
  part('headline')?.setAttribute('href', url)
  part('headline')?.replaceChildren(withoutSeams(meta.title ?? url))
  fillLabel(item, label, filters.review?.[0] === 'editorial' ? 'voluntary' : 'mandatory')
  if (stage === '') part('stage')?.remove()
  else part('stage')?.replaceChildren(stage)
  const [iso = '', ...day] = date.split(' ')
  part('date')?.append(timeElement(iso, day.join(' ')))
  part('excerpt')?.append(...toPieces(excerpt).map(({ isMarked, text }) => (isMarked ? marked(text) : text)))
  return item
}

/** The page has a label ready for each kind; those that are not this article’s go. */
function fillLabel(item: Element, label: string, kind: 'mandatory' | 'voluntary'): void {
  const [lead = '', ...review] = label.split(' · ')
  for (const element of item.querySelectorAll('[data-kind]')) {
    if (label === '' || element.getAttribute('data-kind') !== kind) element.remove()
    element.querySelector('strong')?.replaceChildren(lead)
    element.append(review.join(' · '))
  }
}

function timeElement(iso: string, text: string): Element {
  const element = document.createElement('time')
  element.dateTime = iso
  element.append(text)
  return element
}

function marked(text: string): Element {
  const element = document.createElement('mark')
  element.append(text)
  return element
}
