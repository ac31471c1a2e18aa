import { expect, test } from 'vitest'
import type { Source } from '#lib/article/source.ts'
import { mergeSources } from './merge-sources.ts'

const source = (url: string | null, more: Partial<Source> = {}): Source => ({
  title: 'Titel',
  url,
  publisher: null,
  published: null,
  accessed: null,
  archive: null,
  relation: null,
  verified: null,
  ...more,
})

test('front matter wins, and the text fills its gaps', () => {
  const stated = source('https://a.example/x', { title: 'Aus dem Kopf', verified: 'ada' })
  const listed = source('HTTPS://A.example/x/?utm_source=feed#teil', { title: 'Aus dem Text', publisher: 'A' })
  expect(mergeSources([stated], [listed])).toEqual([{ ...stated, publisher: 'A' }])
})

test('sources that front matter does not name follow in order, notes included', () => {
  const stated = source('https://a.example/')
  const others = [
    source('https://b.example/?seite=1'),
    source(null, { title: 'Notiz' }),
    source('https://b.example/?seite=2'),
  ]
  expect(mergeSources([stated], others)).toEqual([stated, ...others])
})

test('no title and no publisher changes the order of the words beside it', () => {
  const turned = source(null, { title: '\u202ecba\u2069', publisher: '\u2067Amt' })
  expect(mergeSources([turned], [])).toEqual([source(null, { title: 'cba', publisher: 'Amt' })])
})
