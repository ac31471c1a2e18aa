import { said } from './said.ts'

/** One JSON-LD document of schema.org terms. */
export interface JsonLd {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly Thing[]
}

/** A node of the graph: a type, where others name it an `@id`, and properties. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: unknown
}

/** Nodes as one document. */
export function toGraph(...things: readonly Thing[]): JsonLd {
  return { '@context': 'https://schema.org', '@graph': things }
}

/** A node without the properties that say nothing. */
export function thing(type: string, properties: Readonly<Record<string, unknown>>): Thing {
  return { '@type': type, ...said(properties) }
}

/** Another node of the same graph. */
export function reference(id: string): { readonly '@id': string } {
  return { '@id': id }
}
