import { expect, test } from 'vitest'
import { canonicalAddress, isHomePage } from './source-canonical.ts'

test.each([
  ['https://www.blatt.example/a/', 'http://blatt.example/a'],
  ['https://blatt.example:443/a#mitte', 'https://BLATT.example/a'],
  ['https://blatt.example/a?utm_source=x&b=2&a=1&fbclid=9', 'https://blatt.example/a?a=1&b=2'],
  ['https://amp.blatt.example/a', 'https://blatt.example/a/amp/'],
  ['https://blatt.example/a.amp.html', 'https://blatt.example/a.html'],
  ['https://www.google.com/amp/s/blatt.example/a', 'https://blatt.example/a'],
  ['https://blatt-example.cdn.ampproject.org/c/s/blatt.example/a', 'https://blatt.example/a'],
  ['https://web.archive.org/web/20250611120000/https://blatt.example/a', 'https://blatt.example/a'],
  ['https://blatt.example/%c3%bc', 'https://blatt.example/ü'],
  ['https://blatt.example/index.html', 'https://blatt.example'],
])('%s is %s', (a, b) => {
  expect(canonicalAddress(a)).toBe(canonicalAddress(b))
})

test.each([
  ['https://blatt.example/a?id=1', 'https://blatt.example/a?id=2'],
  ['https://blatt.example/a', 'https://blatt.example/A'],
  ['https://m.example/a', 'https://example/a'],
])('%s is not %s', (a, b) => {
  expect(canonicalAddress(a)).not.toBe(canonicalAddress(b))
})

test('home pages are told from pages, and what is no address from both', () => {
  expect(isHomePage(canonicalAddress('https://www.blatt.example/') ?? '')).toBe(true)
  expect(isHomePage(canonicalAddress('https://blatt.example/?p=1') ?? '')).toBe(false)
  expect(canonicalAddress('mailto:a@blatt.example')).toBeNull()
  expect(canonicalAddress('https://')).toBeNull()
})
