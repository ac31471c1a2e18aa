import { expect, test } from 'vitest'
import { breadcrumbJsonLd } from './breadcrumb-json-ld.ts'
import { knownSchemaOrg } from './fixtures/schema-facts.ts'
import { schemaFindings } from './fixtures/schema-findings.ts'

const graph = breadcrumbJsonLd([
  { name: 'Wissenschaft', url: 'https://blatt.example/de/topics/science/' },
  { name: '</script> & "Mond"', url: 'https://blatt.example/de/topics/moon/' },
])

test('the way to a page is written as its golden', async () => {
  await expect(`${JSON.stringify(graph, null, 2)}\n`).toMatchFileSnapshot('goldens/breadcrumb.jsonld')
})

test('the way to a page holds to schema.org', () => {
  expect(schemaFindings(graph, knownSchemaOrg)).toEqual([])
})
