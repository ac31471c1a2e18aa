import { expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { renderArticle } from './render-article.ts'
import { germanOptions } from './render-options-builder.ts'

const html = (body: string, options = germanOptions) => renderArticle(buildArticle({ body }), options).html

test('a heading leads to itself', () => {
  expect(html('## Größe *und* Preis')).toBe(
    '<h2 id="text-größe-und-preis"><a class="anchor" href="#text-gr%C3%B6%C3%9Fe-und-preis">Größe <em>und</em> Preis</a></h2>',
  )
})

test.each([
  ['holds a link', '## [Ziel](/b)'],
  ['lies in a link', '<a href="/b"><h2>Ziel</h2></a>'],
  ['opens something', '<details><summary><h2>Ziel</h2></summary>Text</details>'],
  ['has no name', '## 🎉'],
])('a heading that %s does not', (_, body) => {
  expect(html(body)).not.toContain('anchor')
})

test('a heading without an end has a name that ends', () => {
  const [, id = ''] = /id="([^"]*)"/.exec(html(`## ${'𝒳 wort '.repeat(1000)}`)) ?? []
  expect(id.length).toBeLessThan(150)
  expect(id.isWellFormed()).toBe(true)
})

test('no heading does where a text is read elsewhere', () => {
  expect(html('## Ziel', { ...germanOptions, page: 'https://a.example/b/' })).toBe('<h2 id="text-ziel">Ziel</h2>')
})
