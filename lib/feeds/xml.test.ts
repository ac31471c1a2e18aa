import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseStrictly } from './fixtures/strict-xml.ts'
import { element, escaped, safeHtml, toHtml, toXml } from './xml.ts'

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(']]>', '&', '<', '"', '😀'),
      fc.nat(0xffff).map(code => String.fromCharCode(code)),
    ),
  )
  .map(parts => parts.join(''))

describe('a document', () => {
  test('is well-formed whatever stands in texts and attributes', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, value) => {
        expect(() => parseStrictly(toXml(element('a', { b: value }, text)))).not.toThrow()
      }),
    )
  })

  test('says what was put in, but for characters that XML forbids', () => {
    const document = parseStrictly(toXml(element('a', { b: '"<&>' }, 'x ]]> & <y> \u0000\ud800\uffffend')))
    expect(document.documentElement?.textContent).toBe('x ]]> & <y> end')
    expect(document.documentElement?.getAttribute('b')).toBe('"<&>')
  })

  test('keeps emoji and other characters beyond the first plane', () => {
    expect(toXml(element('a', {}, '👩‍💻'))).toContain('<a>👩‍💻</a>')
  })

  test('escapes even what is marked as safe HTML', () => {
    expect(toXml(element('a', {}, safeHtml('<p>x</p>')))).toContain('<a>&#x3C;p>x&#x3C;/p></a>')
  })

  test('leaves out attributes and children that are null', () => {
    expect(toXml(element('a', { b: null }, null, [null]))).toContain('<a />')
  })
})

describe('text in a document without a tree', () => {
  test('is well-formed and says the same as in a tree', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const written = parseStrictly(`<a b="${escaped(text)}">${escaped(text)}</a>`).documentElement
        const tree = parseStrictly(toXml(element('a', { b: text }, text))).documentElement
        expect(written?.textContent).toBe(tree?.textContent)
        expect(written?.getAttribute('b')).toBe(tree?.getAttribute('b'))
      }),
    )
  })
})

describe('a fragment of HTML', () => {
  test('escapes texts and lets safe HTML through', () => {
    expect(toHtml(element('p', {}, 'a < b ]]>'), safeHtml('<p>c<br>'))).toBe('<p>a &#x3C; b ]]></p><p>c<br>')
  })
})
