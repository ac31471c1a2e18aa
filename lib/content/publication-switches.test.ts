import { afterEach, expect, test } from 'vitest'
import { libraryOf, removeFolders, siteYaml } from './folder-builders.ts'

afterEach(removeFolders)

test.each([
  ['', false],
  ['ninjs: true\n', true],
  ['ninjs: no\n', false],
])('articles are handed on as ninjs only where that is said, as by %j', async (more, ninjs) => {
  const { publication } = await libraryOf({ 'site.yaml': `${siteYaml}${more}` })
  expect(publication.ninjs).toBe(ninjs)
})

test.each([
  ['', 'publication', []],
  ['sharePictures: article\n', 'article', []],
  ['sharePictures: none\n', 'none', []],
  ['sharePictures: all\n', 'publication', ['schema/field-shape']],
])('share pictures are those that the publication asks for, as by %j', async (more, expected, rules) => {
  const { publication, issues } = await libraryOf({ 'site.yaml': `${siteYaml}${more}` })
  expect([publication.sharePictures, issues.map(({ rule }) => rule)]).toEqual([expected, rules])
})

test.each([
  ['', false],
  ['markdown: true\n', true],
])('articles are handed on as Markdown only where that is said, as by %j', async (more, markdown) => {
  const { publication } = await libraryOf({ 'site.yaml': `${siteYaml}${more}` })
  expect(publication.markdown).toBe(markdown)
})
