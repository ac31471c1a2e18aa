import { expect, test } from 'vitest'
import { breakLines } from './break-lines.ts'
import { breakWords } from './break-words.ts'
import { hyphenatorOf } from './hyphenate.ts'

/** Every sign is one pixel wide. */
const measure = (text: string) => text.length

test.each([
  ['eins zwei drei vier', 20, ['eins zwei drei vier']],
  ['eins zwei drei vier fünf sechs', 20, ['eins zwei drei', 'vier fünf sechs']],
  ['Elektro-Autobahn', 10, ['Elektro-', 'Autobahn']],
  ['KI-Chatbots im Test', 12, ['KI-Chatbots', 'im Test']],
  ['', 10, []],
])('%j is broken into lines that are as even as can be', (text, width, lines) => {
  expect(breakLines(text, width, measure)).toEqual(lines)
})

test('a word that is wider than the room breaks no line', () => {
  expect(breakLines('ein Grundstücksverkehr', 10, measure)).toBeNull()
})

test.each([
  ['de', 'das Grundstücksverkehrsgesetz', 'das Grundstücksverkehrs- gesetz'],
  ['en', 'internationalizations', 'internationaliza- tions'],
  ['xx', 'aaaaaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaaa- aaaa'],
  ['de', 'https://news.example/a/b/c', 'https://news.examp- le/a/b/c'],
])('in “%s” %j is hyphenated where its language does it', async (language, text, broken) => {
  expect(breakWords(text, 20, measure, await hyphenatorOf(language))).toBe(broken)
})
