import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { renderArticle } from './render-article.ts'
import { germanOptions } from './render-options-builder.ts'

const html = (body: string, options = germanOptions) => renderArticle(buildArticle({ body }), options).html
const fenced = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``
const textIn = (markup: string) => markup.replace(/<[^>]*>/g, '')

describe('a block of code', () => {
  test('says by its elements what is a word of the language, a text, and a remark', () => {
    expect(html(fenced('ts', 'const a = "b" // c'))).toBe(
      '<pre tabindex="0"><code><b>const</b> a = <span class="text-accent">"b"</span> <i>// c</i>\n</code></pre>',
    )
  })

  test.each([
    ['yaml', 'title: x # y', '<b>title</b>'],
    ['bash', 'npm ci # y', '<i># y</i>'],
    ['HTML', '<p>x</p>', '&#x3C;<b>p</b>'],
    ['diff', '+ new\n- old', '<span class="text-accent">+ new</span>\n<i>- old</i>'],
    ['json', '{"a": 1}', '<b>"a"</b>'],
  ])('may be %s', (language, code, part) => {
    expect(html(fenced(language, code))).toContain(part)
  })

  test.each([
    ['no language', '', 'const a'],
    ['a language that nobody knows', 'klingon', 'const a'],
    ['a language called like a file elsewhere', '../../../etc/passwd', 'const a'],
    ['a line that is long', 'js', `"${'x'.repeat(500)}"`],
    ['more lines than articles have', 'js', 'let a\n'.repeat(4000)],
    ['many lines of one sign, which take as long as longer ones', 'cpp', '中\n'.repeat(4000)],
    ['many lines that are rather long', 'js', `let a = "${'x'.repeat(450)}"\n`.repeat(20)],
  ])('stays plain with %s', (_, language, code) => {
    expect(html(fenced(language, code))).toMatch(/^<pre tabindex="0"><code>[^<]*<\/code><\/pre>$/)
  })

  test('has its colours beside one that is too long', () => {
    const long = fenced('js', 'let a\n'.repeat(4000))
    expect(html(`${long}\n\n${fenced('js', 'let b')}`)).toContain('<b>let</b> b')
  })

  test('of 20,000 characters in lines as people write them is not too long', () => {
    const code = `${'const word = other + words + more // remark'}\n`.repeat(465)
    expect(html(fenced('js', code))).toContain('<b>const</b>')
  })

  test('stays plain where a text is read elsewhere', () => {
    const options = { ...germanOptions, page: 'https://a.example/b/' }
    expect(html(fenced('js', 'const a'), options)).toBe('<pre tabindex="0"><code>const a\n</code></pre>')
  })

  test('keeps every sign of its text', () => {
    const code = '/* <b> & "x" */\n\n  const ä = `a\n\tb` // 😀\n'
    expect(textIn(html(fenced('js', code)))).toBe(textIn(html(fenced('', code))))
  })
})
