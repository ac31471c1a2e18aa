import { expect, test } from 'vitest'
import { samplePublication } from './fixtures/sample-feed.ts'
import { schemaFindings } from './fixtures/schema-findings.ts'
import { hasSchemaOrg, readSchemaOrg } from './fixtures/schema-org.ts'
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

test.skipIf(!hasSchemaOrg)('it holds to schema.org 30.0 (skipped where ../shared/vocab is absent)', () => {
  expect(schemaFindings(graph, readSchemaOrg())).toEqual([])
})
