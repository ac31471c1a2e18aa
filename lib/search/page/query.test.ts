import { describe, expect, test } from 'vitest'
import { isEmpty, toQuery, toSearch } from './query.ts'

const read = (address: string) => toQuery(name => new URLSearchParams(address).get(name))

describe('a query', () => {
  test.each(['', '?q=azure', '?q=B%C3%A4r+%26+Jagd&topic=Ma%C3%9F+und+Zeit&year=2025&ai=none&review=void'])(
    'comes back from its address: %s',
    address => {
      expect(toSearch(read(address))).toBe(address)
    },
  )

  test('takes one blank between words, and none around them', () => {
    expect(read('?q=+der%C2%A0+Mond%09').term).toBe('der Mond')
  })

  test('takes no blanks around a word, and nothing it does not know', () => {
    expect(toSearch(read('?q=+azure+&sort=x&year='))).toBe('?q=azure')
  })

  test('ends where nobody would write on, as long ones take Pagefind minutes', () => {
    expect(read(`?q=${'x'.repeat(100_000)}`).term).toHaveLength(200)
  })

  test('asks for nothing only without word and choice', () => {
    expect(['', '?q=+', '?q=a', '?year=2025'].map(address => isEmpty(read(address)))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
