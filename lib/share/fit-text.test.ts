import { expect, test, vi } from 'vitest'
import { fitText } from './fit-text.ts'
import { serif } from './typefaces.ts'

const room = { width: 1000, height: 300, sizes: [60, 40], leading: 1.1, wholeFrom: 40 }
const hyphenator = async () => (word: string) => [word]

test('a text without end takes no longer than one that is a little too long', async () => {
  const measured = vi.spyOn(serif, 'widthOf')
  const workFor = async (words: number) => {
    measured.mockClear()
    const fitted = await fitText('Wort '.repeat(words), serif, room, hyphenator)
    return { fitted, calls: measured.mock.calls.length }
  }
  const long = await workFor(250)
  expect(long.fitted.lines.at(-1)).toMatch(/ …$/)
  expect(await workFor(5000)).toEqual(long)
})
