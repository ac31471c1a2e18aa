import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headlineSlug } from './headline-slug.ts'

test.each([
  ['KI fälscht Papst-Reden: Größe & Maß', 'ki-faelscht-papst-reden-groesse-mass'],
  ['OpenAI’s Plan: „Alles“ – neu', 'openais-plan-alles-neu'],
  ['Çelik über Łódź', 'celik-ueber-lodz'],
  ['日本のニュース', '日本のニュース'],
  ['🙂!?', ''],
  [`${'Wort '.repeat(30)}`, 'wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort'],
  ['x'.repeat(200), 'x'.repeat(80)],
])('%j becomes %j', (title, slug) => {
  expect(headlineSlug(title)).toBe(slug)
})

test('is always one segment of a path, without capital letters and double dashes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), title => {
      const slug = headlineSlug(title)
      expect(slug).not.toMatch(/[/\\.\s]|--|^-|-$|[A-ZÄÖÜ]/)
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(250)
      expect(slug.isWellFormed()).toBe(true)
    }),
    { seed: 20260814 },
  )
})
