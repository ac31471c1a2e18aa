import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseRejected, type RejectedStory } from '#lib/content/rejected.ts'
import { withRejected } from './reject-record.ts'

const story: RejectedStory = {
  title: 'Wal: "Besuch" in der Elbe',
  language: 'de',
  file: 'drafts/2025-06-01-wal.md',
  date: '2025-06-01',
  rejected: '2025-06-02',
  why: 'Keine zweite Quelle',
  sources: ['https://blatt.example/wal'],
}
const add = (content: string | null, one = story) => withRejected(content === null ? null : Buffer.from(content), one)
const read = (content: string) => parseRejected(Buffer.from(content), messagesIn('en'))

describe('a rejected draft', () => {
  test('begins the list where there is none, and is read back as it was', () => {
    const content = add(null) ?? ''
    expect(read(content)).toEqual({ rejected: [story], issues: [] })
    expect(add('# Was wir nicht bringen\n')).toBe(`# Was wir nicht bringen\n${content}`)
  })

  test.each([
    '# oben\n- title: Alt # zu alt\n  why: nein\n\n- {title: Älter}\n# unten\n',
    '  - title: Eingerückt\n',
    '- title: Ohne Zeilenende',
    '- title: Windows\r\n  why: nein\r\n',
    '\uFEFF- title: Marke\n',
  ])('is added below, and what stands there stays byte for byte: %j', content => {
    const extended = add(content) ?? ''
    expect(extended.startsWith(content)).toBe(true)
    expect(read(extended).rejected).toHaveLength(read(content).rejected.length + 1)
    expect(/\r\n/.test(extended)).toBe(/\r\n/.test(content))
  })

  test.each(['[]', '[{title: a}]', 'title: a', '- title: "offen', '- a\n...\n'])('is not added to %j', content => {
    expect(add(content)).toBeNull()
  })

  test('is not added to what is no UTF-8', () => {
    expect(withRejected(Buffer.from([0x2d, 0x20, 0xff]), story)).toBeNull()
  })

  test('is remembered whatever its title and reason are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).map(text => text.replace(/[\p{C}\p{Z}]/gu, '').trim())
    fc.assert(
      fc.property(words, words, (title, why) => {
        fc.pre(title !== '' && why !== '')
        const [only] = read(add(null, { ...story, title, why }) ?? '').rejected
        expect([only?.title, only?.why]).toEqual([title, why])
      }),
      { seed: 20260814 },
    )
  })
})

test('entries that cannot be understood are reported and left out, and stop no export', () => {
  const { rejected, issues } = read('- title: Gut\n- why: ohne Titel\n- title: Tag\n  date: gestern\n')
  expect(rejected.map(({ title }) => title)).toEqual(['Gut'])
  expect(issues.map(({ file, level, place }) => [file, level, place.line])).toEqual([
    ['rejected.yaml', 'warning', 2],
    ['rejected.yaml', 'warning', 4],
  ])
})
