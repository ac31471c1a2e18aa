import { expect, test } from 'vitest'
import type { Source } from '#lib/article/source.ts'
import { wordsFor } from '#lib/i18n/dictionaries.ts'
import { toSourceList } from './source-list.ts'
import { toHtml } from './xml.ts'

const empty: Source = {
  title: 'Titel',
  url: null,
  publisher: null,
  published: null,
  accessed: null,
  archive: null,
  relation: null,
  verified: null,
}
const listed = (source: Partial<Source>) => toHtml(toSourceList([{ ...empty, ...source }], wordsFor('en'), 'en'))

test('a source names its publisher, or else its host', () => {
  expect(listed({ url: 'https://www.amt.example/x', publisher: 'Amt' })).toContain('<li>Amt: <a ')
  expect(listed({ url: 'https://www.amt.example/x' })).toContain('<li>amt.example: <a ')
})

test('a note that is no link stands as text', () => {
  expect(listed({ title: 'Ein <Gespräch>' })).toBe('<h2>Sources</h2><ol><li>Ein &#x3C;Gespräch></li></ol>')
})

test('a source says when it was published and read, and where a copy is kept', () => {
  expect(listed({ published: '2025-08-01', accessed: '2025-08-10', archive: 'https://archiv.example/1' })).toContain(
    '<li>Titel, published August\u00a01, 2025, accessed August\u00a010, 2025, <a href="https://archiv.example/1">archived copy</a></li>',
  )
})

test('addresses that could run are never links', () => {
  expect(listed({ url: 'javascript:alert(1)', archive: 'data:text/html,x' })).not.toContain('<a ')
})

test('no sources, no list', () => {
  expect(toSourceList([], wordsFor('en'), 'en')).toBeNull()
})
