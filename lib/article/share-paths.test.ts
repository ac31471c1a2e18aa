import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePath } from './paths.ts'
import { parseSharePath, type ShareAddress, toSharePath } from './share-paths.ts'

const locale = fc.constantFrom('de', 'pt-BR')
const slug = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(text => !text.includes('/') && !text.includes('\\'))
const day = {
  year: fc.integer({ min: 1000, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
}
const address: fc.Arbitrary<ShareAddress> = fc.oneof(
  fc.record({ kind: fc.constant('edition-share' as const), locale }),
  fc.record({ kind: fc.constant('article-share' as const), locale, slug, ...day }),
)

test('the address of every share picture comes back from its path, which is no page', () => {
  fc.assert(
    fc.property(address, value => {
      const path = toSharePath(value)
      expect(parseSharePath(path)).toEqual(value)
      expect(parsePath(path)).toBeNull()
    }),
  )
})

test.each(['/', '/share.png', '/de/', '/de/topics/share.png', '/de/2025/08/11/share.png', '/de/share.png/x'])(
  '%s is no share picture',
  path => {
    expect(parseSharePath(path)).toBeNull()
  },
)
