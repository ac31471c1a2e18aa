import { type JsonLd, thing, toGraph } from './json-ld.ts'

/** Structured data of where a page stands in a hierarchy: pages from the top to itself, with absolute addresses. */
export function breadcrumbJsonLd(steps: readonly { readonly name: string; readonly url: string }[]): JsonLd {
  const items = steps.map(({ name, url }, index) =>
    thing('ListItem', { position: index + 1, name, item: thing('WebPage', { '@id': url }) }),
  )
  return toGraph(thing('BreadcrumbList', { itemListElement: items }))
}
