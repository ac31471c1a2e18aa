import { expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { germanOptions } from './render-options-builder.ts'
import { renderTeaser } from './render-teaser.ts'

const teaser = (body: string) => renderTeaser(buildArticle({ body }), germanOptions)

test('references resolve against the whole text', () => {
  const body = 'Ein [Verweis][a] und [B].\n\n<!--more-->\n\nRest.\n\n> [a]: /ziel/\n\n[b]: https://b.example/ "B"'
  expect(teaser(body).html).toBe(
    '<p>Ein <a href="/news/ziel/">Verweis</a> und <a title="B" href="https://b.example/" rel="external">B</a>.</p>',
  )
})

test('nothing in it has an id, is a footnote or leads to a place that is not in the list', () => {
  const body = '# Titel\n\nText[^1] mit [Sprung](#titel) <b id="x">fett</b>.\n\n<!--more-->\n\nRest.\n\n[^1]: Note'
  expect(teaser(body)).toEqual({
    html: '<h3>Titel</h3>\n<p>Text mit Sprung <b>fett</b>.</p>',
    excerpt: 'Titel Text mit Sprung fett.',
  })
})

test('an article without words has an empty one', () => {
  expect(teaser('')).toEqual({ html: '', excerpt: '' })
})
