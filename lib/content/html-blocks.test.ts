import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHtmlBlocks } from './html-blocks.ts'

describe('HTML as blocks that Markdown leaves alone', () => {
  test.each([
    ['<p>a</p>\n<p>b</p>', '<p>a</p>\n\n<p>b</p>\n'],
    ['a *b*\n\nc <em>d</em>\ne', '<p>a *b*</p>\n\n<p>c <em>d</em>\ne</p>\n'],
    ['<div>\n\n  <p>a</p>\n\n\n    b\n</div>c', '<div>&#10;\n  <p>a</p>&#10;&#10;\n    b\n</div>\n\n<p>c</p>\n'],
    ['<pre><code>a\n\n# b</code></pre>\n<p>c', '<pre><code>a&#10;\n# b</code></pre>\n\n<p>c\n'],
    ['<p>a\n<p>b\n<ul><li>c<li>d</ul>', '<p>a\n\n<p>b\n\n<ul><li>c<li>d</ul>\n'],
    ['<img src="a>b.png"> a<br>b', '<p><img src="a>b.png"> a<br>b</p>\n'],
    ['a\n<!--more-->\n<p>b</p>', '<p>a</p>\n\n<!--more-->\n\n<p>b</p>\n'],
    ['<p>a <!-- x\n\ny --> b</p>', '<p>a <!-- x&#10;\ny --> b</p>\n'],
    ['</p>a < b && c > d', '<p></p>a < b && c > d</p>\n'],
    ['', ''],
  ])('%j is %j', (html, blocks) => {
    expect(toHtmlBlocks(html)).toBe(blocks)
  })

  test('a flood of tags takes no time', { timeout: 2000 }, () => {
    expect(toHtmlBlocks('<div>'.repeat(100_000)).length).toBe(500_001)
    expect(toHtmlBlocks('<a '.repeat(100_000)).length).toBeGreaterThan(300_000)
    expect(toHtmlBlocks(`<${'a'.repeat(300_000)}`).length).toBe(300_009)
    expect(toHtmlBlocks('<a>'.repeat(200_000) + '</b>'.repeat(200_000)).length).toBe(1_400_008)
  })
})

test('no letter of a text gets lost, and no block has a blank line within', () => {
  const pieces = [
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<b>',
    '</b>',
    '\n',
    '\n\n',
    '<!--',
    '-->',
    '<',
    '>',
    '"',
    'a',
    'ß ',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), parts => {
      const html = parts.join('')
      const blocks = toHtmlBlocks(html)
      const words = (text: string) => text.replaceAll('&#10;', '').match(/[aß]/g)?.join('')
      expect(words(blocks)).toBe(words(html))
      expect(blocks.split('\n\n').every(block => block === '' || block.startsWith('<'))).toBe(true)
    }),
  )
})
