import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { renderArticle } from './render-article.ts'
import { germanOptions } from './render-options-builder.ts'

const many = 20_000
const lines = (line: (index: number) => string, count = many) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

const floods: Record<string, string> = {
  'quotes in quotes': '>'.repeat(many),
  'lists in lists': `${'- '.repeat(many)}a`,
  'numbered lists in quotes': `${'>1. '.repeat(many)}a`,
  'lists in lists over many lines': lines(i => `${'  '.repeat(i)}- a`, 400),
  'open brackets': '['.repeat(many),
  'links in brackets': `${'['.repeat(many)}a${'](b)'.repeat(many)} www.a.b`,
  references: '[a][b] '.repeat(many),
  stars: '*'.repeat(many),
  'open and closed emphasis': `${'*a'.repeat(many)}${'b*'.repeat(many)}`,
  'backticks of growing length': Array.from({ length: 400 }, (_, i) => '`'.repeat(i)).join(' '),
  'quotes one after the other': '> a\n\n'.repeat(many),
  'quotes that deepen and end again': '> a\n> > b\n'.repeat(many),
  'lists in quotes in lists, line after line': '> - > - a\n'.repeat(4000),
  'footnotes between paragraphs': Array.from({ length: many }, (_, i) => `x[^${i}]\n\n[^${i}]: a`).join('\n\n'),
  'lines after a quote': `> a\n${'b\n'.repeat(many)}`,
  'open tags': '<div>'.repeat(many),
  'formatting that is opened again in every paragraph': `${Array.from({ length: 900 }, (_, i) => `<b id=b${i}>`).join('')}\n\n${'a\n\n'.repeat(900)}`,
  'a wide and short table': `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n${'|b|\n'.repeat(2000)}`,
  'a long definition used often': `[a]: /${'x'.repeat(50_000)}\n\n${'[a]\n\n'.repeat(5000)}`,
  'footnotes by the thousand': `${lines(i => `[^${i}]`)}\n\n${lines(i => `[^${i}]: a`)}`,
  'open comments': '<!--'.repeat(many),
  'marks in one line': 'wort <!--more-->'.repeat(60_000),
  'marks between pieces of code': '`a` <!--more-->'.repeat(20_000),
  'attributes of one element': `<b ${lines(i => `a${i}`, 60_000).replaceAll('\n', ' ')}>`,
  'blanks before an attribute list': `a${' '.repeat(500_000)}b {: .c}`,
  'unfinished attribute lists': `- a${'{:toc '.repeat(150_000)}`,
  'commas after a source': `## Quellen\n\n- [a](https://a.example)${','.repeat(500_000)}a`,
  'publishers made of beginnings': `## Quellen\n\n${lines(i => `- [${'aaA'.repeat(13)}: b](https://${'a'.repeat(60)}b.example/${i})`, 400)}`,
  'one line of a megabyte': 'wort '.repeat(200_000),
  'one word of a megabyte': 'x'.repeat(1_000_000),
  'more than can be read': 'Absatz.\n\n'.repeat(300_000),
}

describe('a flood', () => {
  test.each(Object.keys(floods))('of %s is rendered or shown as it was written', { timeout: 20_000 }, name => {
    const { html } = renderArticle(buildArticle({ body: floods[name] ?? '' }), germanOptions)
    expect(html.length).toBeLessThan(10_000_000)
  })

  test.each([
    ['of blanks in a separator', `<!--${' '.repeat(3000)}x`, 'a'],
    ['of blanks for a separator without words', '<!-- -->', `a<!--${' '.repeat(300_000)}x`],
    ['of what almost is a long separator', `b${'a'.repeat(50_000)}`, 'a'.repeat(1_900_000)],
  ])('%s is read at once', { timeout: 5000 }, (_, excerptSeparator, body) => {
    expect(renderArticle(buildArticle({ body, excerptSeparator }), germanOptions).html).toMatch(/^<p>a/)
  })

  test('that cannot be read keeps its words and its paragraphs', () => {
    const body = `Eins & <b>zwei</b>.\n\n${'>'.repeat(100)} drei`
    const { html } = renderArticle(buildArticle({ body }), germanOptions)
    expect(html).toBe(`<p>Eins &amp; &lt;b&gt;zwei&lt;/b&gt;.</p>\n<p>${'&gt;'.repeat(100)} drei</p>`)
  })
})
