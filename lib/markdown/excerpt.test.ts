import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, startOf } from './excerpt.ts'

const text = (value: string) => excerpt({ type: 'root', children: [{ type: 'text', value }] })

test('a short text stays whole, on one line', () => {
  expect(text(' Eins\n zwei. ')).toBe('Eins zwei.')
})

test('a long text is cut after a word', () => {
  expect(text('abcd efgh, '.repeat(30))).toMatch(/efgh…$|abcd…$/)
})

test('a word that fills all the room is cut itself, never within a character', () => {
  expect(text('x'.repeat(300))).toBe(`${'x'.repeat(199)}…`)
  expect(text('😀'.repeat(150))).toBe(`${'😀'.repeat(99)}…`)
})

test('a text of any length has a start', () => {
  expect(startOf('eins zwei drei', 10)).toBe('eins zwei…')
  expect(startOf('eins zwei', 9)).toBe('eins zwei')
})

test('no excerpt is longer than 200 characters', () => {
  fc.assert(fc.property(fc.string({ minLength: 150, maxLength: 400 }), value => text(value).length <= 200))
})
