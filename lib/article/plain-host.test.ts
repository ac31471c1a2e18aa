import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainHost } from './plain-host.ts'

const piece = fc.constantFrom(
  ...[
    'https://',
    'http://',
    'HTTPS://',
    '//',
    'www.',
    'a',
    'a-b',
    '-',
    'xn--',
    '.',
    '..',
    'com',
    'de',
    'A',
    'ä',
    '1',
    '0x1',
  ],
  ...[
    '@',
    ':',
    ':80',
    '/',
    '\\',
    '?',
    '#',
    ' ',
    '\n',
    '\t',
    '%2e',
    '_',
    '\u00ad',
    '\u200b',
    '｡',
    '[',
    ']',
    '<',
    '|',
    '\0',
  ],
)

describe('host of a plain address', () => {
  test('is what the parser of addresses says', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), fc.boolean(), (pieces, begins) => {
        const address = (begins ? 'https://' : '') + pieces.join('')
        const host = plainHost(address)
        if (host === null) return
        const { hostname, protocol, username, password, port } = new URL(address)
        expect([hostname, username, password, port]).toEqual([host, '', '', ''])
        expect(['http:', 'https:']).toContain(protocol)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['https://www.example.com/a?b#c', 'www.example.com'],
    ['http://example.com', 'example.com'],
    ['https://Example.com/', null],
    ['https://user@example.com/', null],
    ['https://example.com:8080/', null],
    ['https://example.com\\@evil.example/', null],
    ['https://1.2.3.4/', null],
    ['https://xn--mnchen-3ya.de/', null],
    ['/path', null],
  ])('%j: %j', (address, host) => {
    expect(plainHost(address)).toBe(host)
  })
})
