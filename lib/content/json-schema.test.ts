import { describe, expect, test } from 'vitest'
import { articleSchema } from './article-schema.ts'
import { type Described, toJsonSchema } from './json-schema.ts'

test('of an article names every field that the reader knows, with what it is for', () => {
  const { properties = {}, $schema, required } = toJsonSchema('article')
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(Object.keys(properties)).toEqual(Object.keys(articleSchema.shape))
  const silent = Object.entries(properties).filter(([, field]) => typeof field === 'boolean' || !field.description)
  expect(silent).toEqual([])
  expect(required).toEqual(['title'])
})

test('offers the words that a field knows', () => {
  const { properties = {} } = toJsonSchema('article')
  expect(JSON.stringify(properties.ai)).toContain('["generated","assisted","none"]')
  expect(properties.aigenerated).toMatchObject({ enum: [true, false, 'yes', 'no', 'on', 'off'] })
  expect(JSON.stringify(properties.corrections)).toContain('"retraction"')
})

test('takes a number where the reader takes a text', () => {
  expect(toJsonSchema('article').properties?.title).toMatchObject({ type: ['string', 'number'] })
})

describe.each(['article', 'site', 'topics', 'people'] satisfies readonly Described[])('of %s', described => {
  test('is word for word as it was read over', async () => {
    const written = `${JSON.stringify(toJsonSchema(described), null, 2)}\n`
    await expect(written).toMatchFileSnapshot(new URL(`goldens/schema-${described}.json`, import.meta.url).pathname)
  })
})
