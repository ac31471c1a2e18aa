import { expect, test } from 'vitest'
import { samplePublication } from './fixtures/sample-feed.ts'
import { knownSchemaOrg } from './fixtures/schema-facts.ts'
import { schemaFindings } from './fixtures/schema-findings.ts'
import { frontJsonLd } from './front-json-ld.ts'

const graph = frontJsonLd({
  publication: samplePublication,
  locale: 'en',
  policyUrl: null,
  correctionsUrl: 'https://blatt.example/news/en/corrections/',
  ethicsUrl: 'https://blatt.example/news/en/ethics/',
})

test('the structured data of a front is written as its golden', async () => {
  await expect(`${JSON.stringify(graph, null, 2)}\n`).toMatchFileSnapshot('goldens/front.jsonld')
})

test('it holds to schema.org', () => {
  expect(schemaFindings(graph, knownSchemaOrg)).toEqual([])
})
