import { expect, test } from 'vitest'
import { tamed } from './tame-placeholders.ts'

test.each([
  '{{unsubscribe}}',
  '{{{secret}}}',
  '{% include "x" %}',
  '*|UNSUB|*',
  '<%= user.email %>',
  '[[name]]',
  '%%first%%',
  '#{price}',
])('what a sending service would fill is parted: %s', placeholder => {
  const text = tamed(`Neu: ${placeholder}`)
  expect(text).not.toMatch(/\{\{|\{%|\*\||<%|\[\[|%%|#\{/)
  expect(text.replaceAll('\u2060', '')).toBe(`Neu: ${placeholder}`)
})

test('other words stay as they are', () => {
  const text = 'Der Preis [netto] steigt um 5 % auf {x} | 3 $ – „so“'
  expect(tamed(text)).toBe(text)
})

test('signs that turn the words after them around, break lines or are half a sign are taken off', () => {
  expect(tamed('a\u202Eb\u0007c\nd')).toBe('ab c d')
  expect(tamed('x\ud800').isWellFormed()).toBe(true)
})
