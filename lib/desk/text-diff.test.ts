import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from './text-diff.ts'

test('changes are shown word by word', () => {
  expect(wordChanges('Es sind 23 Minuten.', 'Es sind 33 Minuten.').filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: '23' },
    { kind: 'added', text: '33' },
  ])
})

test('texts without much in common are one removal and one addition', () => {
  const words = (prefix: string) => Array.from({ length: 3000 }, (_, index) => `${prefix}${index}`).join(' ')
  expect(wordChanges(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

test('both texts can be read from their changes', () => {
  const texts = fc.array(fc.constantFrom('a', 'ä', 'wort', ' ', '\n', '.', '„', '**'), { maxLength: 30 })
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const [before, after] = [left.join(''), right.join('')]
      const changes = wordChanges(before, after)
      const without = (gone: string) => changes.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
    { seed: 20260814 },
  )
})
