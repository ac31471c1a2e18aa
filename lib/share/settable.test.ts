import { expect, test } from 'vitest'
import { toSettable } from '#lib/site/settable.ts'
import { boldSans, sans, serif } from './typefaces.ts'

test('every sign that counts as settable has a glyph in each typeface', () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    sign => /[^\s\p{Cf}\p{Cs}]/u.test(sign) && toSettable(sign) === sign,
  )
  expect(signs.length).toBeGreaterThan(600)
  for (const face of [serif, sans, boldSans]) expect(signs.filter(sign => !face.holds(sign))).toEqual([])
})

test.each(['سماء', '見出し', '공지', 'Start 🚀', 'ひ und Text', '\u0000'])('%j has signs without glyphs', text => {
  expect(toSettable(text)).toBeNull()
})

test.each([
  ['CO₂ und H₂O', 'CO2 und H2O'],
  ['Ba\u0308ren\u00adjagd', 'Bärenjagd'],
  ['10\u202f000', '10\u00a0000'],
  ['E\u2011Mail', 'E-Mail'],
  [' a\n b ', 'a b'],
  ['\u2068Ada\u2069', 'Ada'],
])('%j is set as %j', (written, set) => {
  expect(toSettable(written)).toBe(set)
})
