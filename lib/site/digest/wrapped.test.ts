import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth, underlined, wrapped } from './wrapped.ts'

const words = fc.array(fc.stringMatching(/^[a-zäß]{1,30}$/), { minLength: 1 })

test('no line is longer than a mail program shows, and no word is lost', () => {
  fc.assert(
    fc.property(words, parts => {
      const lines = wrapped(parts.join(' ')).split('\n')
      expect(lines.every(line => line.length <= textWidth)).toBe(true)
      expect(lines.join(' ')).toBe(parts.join(' '))
    }),
  )
})

test('an address is never broken', () => {
  const url = `https://blatt.example/${'x'.repeat(100)}/`
  expect(wrapped(`Mehr dazu: ${url} und dort`)).toBe(`Mehr dazu:\n${url}\nund dort`)
})

test('words that a no-break blank ties together stay on one line', () => {
  expect(wrapped(`${'x'.repeat(68)} 18.\u00a0November`)).toBe(`${'x'.repeat(68)}\n18.\u00a0November`)
})

test.each([
  ['Chinese', '这是一个测试句子，没有空格。'],
  ['Japanese', 'これは空白のない文章です。'],
  ['Thai', 'ภาษาไทยไม่มีช่องว่างระหว่างคำ'],
])('%s, which has no blanks between words, is broken between them', (_, sentence) => {
  const lines = wrapped(sentence.repeat(12)).split('\n')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.every(line => line.length <= textWidth && !/^[，。]/.test(line))).toBe(true)
  expect(lines.join('')).toBe(sentence.repeat(12))
})

test('a title has a rule of its width', () => {
  expect(underlined('Blatt 🗞️ x', '=')).toBe('Blatt 🗞️ x\n==========')
  expect(underlined('中文标题', '=')).toBe('中文标题\n========')
})
