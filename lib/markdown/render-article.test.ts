import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { renderArticle } from './render-article.ts'
import { germanOptions } from './render-options-builder.ts'

const html = (body: string, options = germanOptions) => renderArticle(buildArticle({ body }), options).html

describe('headings', () => {
  test.each([
    ['### A\n\n##### B\n\n###### C', ['h2', 'h3', 'h4']],
    ['# A\n\n###### B', ['h2', 'h3']],
    ['## A\n\n# B\n\n## C', ['h2', 'h2', 'h3']],
    ['## A\n\n#### B\n\n### C\n\n## D', ['h2', 'h3', 'h3', 'h2']],
    ['# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', ['h2', 'h3', 'h4', 'h5', 'h6', 'h6']],
  ])('of %j stand in an outline without a gap, which begins with h2', (body, levels) => {
    expect([...html(body).matchAll(/<(h\d)/g)].map(([, level]) => level)).toEqual(levels)
  })

  test('have ids of their own that none of the page can be', () => {
    const text = '# Sources\n\n# Sources\n\n<h2 id="sources-1">X</h2>\n\n# 🎉\n\n# Größe'
    expect([...html(text).matchAll(/id="([^"]+)"/g)].map(match => match[1])).toEqual([
      ...['text-sources', 'text-sources-2', 'text-sources-1', 'text-größe'],
    ])
  })
})

describe('links', () => {
  test('find places that old HTML marks by a name', () => {
    const text = 'Satz[1](#note-1).\n\n<a name="note-1"></a>Die Note. <a name="zwei" id="drei" href="#zwei">x</a>'
    expect(html(text)).toBe(
      '<p>Satz<a href="#text-note-1">1</a>.</p>\n<p><span id="text-note-1"></span>Die Note. <a id="text-drei" href="#zwei">x</a></p>',
    )
  })

  test.each([
    ['# Teil {#kurz}\n\n[a](#kurz)', '<h2 id="text-kurz">'],
    ['# Teil\n{: #kurz .x}\n\n[a](#kurz)', '<h2 id="text-kurz">'],
    ['Eine Note.\n{: .x #kurz}\n\n[a](#kurz)', '<p id="text-kurz">Eine Note.</p>'],
    ['- eins\n- zwei\n\n{: #kurz}\n\n[a](#kurz)', '<ul id="text-kurz">'],
  ])('find places that kramdown names in %j', (text, place) => {
    expect(html(text)).toContain(place)
    expect(html(text)).toContain('<a href="#text-kurz">a</a>')
  })

  test('within the text lead to its parts, whatever their writing', () => {
    expect(html('# Größe\n\n[a](#größe) [b](#Gr%C3%B6%C3%9Fe) [c](#transparenz)')).toMatch(
      /href="#text-gr%C3%B6%C3%9Fe">a.*href="#text-gr%C3%B6%C3%9Fe">b.*href="#transparenz">c/,
    )
  })

  test('keep their text where the site drops their address', () => {
    expect(html('Ein [*Wort*](/fort/) bleibt.', { ...germanOptions, resolve: () => null })).toBe(
      '<p>Ein <em>Wort</em> bleibt.</p>',
    )
  })

  test('keep their text where undone escapes would lead to another host', () => {
    const options = { ...germanOptions, resolve: decodeURIComponent }
    expect(html('[a](/%2Fa.example/) [b](/%5Ca.example/)', options)).toBe('<p>a b</p>')
  })

  test('are completed as people mean them where slashes are missing', () => {
    expect(html('[a](https:a.example) ![](https:a.example/k.png) [b](//b.example)')).toBe(
      '<p><a href="https://a.example/" rel="external">a</a> <a href="https://a.example/k.png" rel="external">a.example</a> ' +
        '<a href="https://b.example/" rel="external">b</a></p>',
    )
  })

  test('are marked where they lead elsewhere', () => {
    expect(html('[a](https://a.example) [b](/b) [c](tel:+49)')).toBe(
      '<p><a href="https://a.example" rel="external">a</a> <a href="/news/b">b</a> <a href="tel:+49">c</a></p>',
    )
  })
})

describe('pictures and sounds', () => {
  test('from elsewhere become links, or text within a link', () => {
    expect(html('![Karte](https://a.example/k.png) [![Karte](//a.example/k.png)](/b)')).toBe(
      '<p><a href="https://a.example/k.png" rel="external">Karte (a.example)</a> <a href="/news/b">Karte</a></p>',
    )
  })

  test('of the publication stay, wherever the site says they are', () => {
    const body = '<video><source src="a.webm"><source src="https://a.example/b.mp4">Ohne Film.</video>'
    expect(html(body, { ...germanOptions, resolve: url => `https://blatt.example/${url}` })).toBe(
      '<p><video controls preload="none"><source src="https://blatt.example/a.webm">Ohne Film.</video></p>',
    )
  })

  test('are left out where the site drops their address', () => {
    expect(html('![Karte](k.png) <audio src="a.mp3"></audio>', { ...germanOptions, resolve: () => null })).toBe(
      '<p>Karte </p>',
    )
  })
})

test('a table has the name of its caption, or none', () => {
  const named = '<table><caption>Zahlen</caption><tr><td>1</td></tr></table>'
  const { tableWord: _, ...wordless } = germanOptions
  expect(html(named)).toContain('<section class="scroll" tabindex="0" aria-label="Zahlen">')
  expect(html('|a|\n|-|', wordless)).toMatch(/^<div class="scroll" tabindex="0"><table>/)
})

test('a column that is set to the end says so by a class on pages, and by itself where a text is read elsewhere', () => {
  const table = '|a|b|c|\n|:-|:-:|-:|\n|1|2|3|'
  expect(html(table)).toMatch(/<td>1<\/td>\s*<td>2<\/td>\s*<td class="end">3<\/td>/)
  expect(html(table, { ...germanOptions, page: 'https://blatt.example/x/' })).toMatch(
    /<td>1<\/td>\s*<td style="text-align: center">2<\/td>\s*<td style="text-align: right">3<\/td>/,
  )
})

test('broken HTML in a text does not swallow its footnotes', () => {
  expect(html('<div>Text[^1]\n\nMehr[^1]\n\n[^1]: <b>Note')).toMatch(/<\/div>\n<section class="footnotes"/)
})

test('front matter’s sources come first', () => {
  const stated = { publisher: null, published: null, accessed: null, archive: null, relation: null, verified: null }
  const article = buildArticle({
    body: 'Text.\n\n## Quellen\n\n- [Eins](https://eins.example/)\n- [Zwei](https://zwei.example)',
    statedSources: [{ ...stated, title: 'Der zweite Titel', url: 'https://zwei.example/' }],
  })
  expect(renderArticle(article, germanOptions).sources.map(source => source.title)).toEqual([
    'Der zweite Titel',
    'Eins',
  ])
})

test('links within the text lead to its page where it is read elsewhere', () => {
  const body = '# Teil\n\nText[^1] und [Teil](#teil), [oben](#content).\n\n[^1]: Note'
  const written = html(body, { ...germanOptions, page: 'https://a.example/b/' })
  expect([...written.matchAll(/href="([^"]+)"/g)].map(match => match[1])).toEqual([
    'https://a.example/b/#text-fn-1',
    'https://a.example/b/#text-teil',
    'https://a.example/b/#content',
    'https://a.example/b/#text-fnref-1',
  ])
})

describe('the time a text takes', () => {
  const minutes = (body: string) => renderArticle(buildArticle({ body }), germanOptions).minutes
  const words = 'Wort '.repeat(179)

  test.each([
    ['paragraphs', `${words}\n\n${words}`],
    ['HTML', `<div>${words}</div>\n\n<p>${words}</p>`],
    ['tables and code', `| a |\n|---|\n| ${words} |\n\n\`\`\`js\n${words}\n\`\`\``],
    ['notes', `${words} [^1]\n\n[^1]: ${words}`],
    [
      'what is followed by sources',
      `${words}\n\n${words}\n\n### Quellen\n\n${'- [Ein Bericht](https://a.example/b)\n'.repeat(99)}`,
    ],
    ['what holds a script', `${words}\n\n${words}\n\n<script>${words}</script>`],
    ['what cannot be read', `${'['.repeat(30_000)} ${words} ${words}`],
  ])('counts %s', (_, body) => {
    expect(minutes(body)).toBe(2)
  })

  test('is not said of pictures alone', () => {
    expect(minutes('![Ein Bild](a.png)')).toBeNull()
  })
})
