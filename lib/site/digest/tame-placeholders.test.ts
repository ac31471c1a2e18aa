import { expect, test } from 'vitest'
import { tamed, tamedHeadline, tamedText } from './tame-placeholders.ts'

test.each([
  '{{unsubscribe}}',
  '{{{secret}}}',
  '{% include "x" %}',
  '*|UNSUB|*',
  '<%= user.email %>',
  '[[name]]',
  '%%first%%',
  '#{price}',
  '{$name}',
  '{!name}',
  '%recipient.name%',
  '{EMAIL}',
  '[UNSUBSCRIBE_URL]',
])('what a sending service would fill is parted: %s', placeholder => {
  const text = tamed(`Neu: ${placeholder}`)
  expect(text).not.toMatch(/\{\{|\{%|\*\||<%|\[\[|%%|#\{|\{[$!]|%r|\{E|\[U/)
  expect(text.replaceAll('\u2060', '')).toBe(`Neu: ${placeholder}`)
})

test('other words stay as they are', () => {
  const text = 'Der Preis [netto] [A b] steigt um 5 %, 10% auf {x} | 3 $ – „so“, 50%-ig'
  expect(tamed(text)).toBe(text)
})

test('signs that turn the words after them around, break lines or are half a sign are taken off', () => {
  expect(tamed('a\u202Eb\u0007c\nd')).toBe('ab c d')
  expect(tamed('x\ud800').isWellFormed()).toBe(true)
})

test('no headline and no text takes the room of all others', () => {
  expect(tamedHeadline('Wort '.repeat(1000))).toMatch(/^(?:Wort )+Wort…$/)
  expect([tamedHeadline('Wort '.repeat(1000)).length, tamedText('x'.repeat(1000)).length]).toEqual([300, 600])
})
