import { expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { renderArticle } from './render-article.ts'
import { renderForExchange } from './render-exchange.ts'
import { germanOptions } from './render-options-builder.ts'

const exchanged = (body: string) => renderForExchange(buildArticle({ body }), germanOptions)

test('the plain text has the lines of the page and no markup', () => {
  const body = 'Ein *betonter*\nAbsatz.\n\n<!--more-->\n\n## Titel\n\n- eins\n- zwei\n\n```\na  b\n```'
  expect(exchanged(body).text).toBe('Ein betonter Absatz.\n\nTitel\neins\nzwei\na  b')
})

test('it has neither captions nor the list of sources', () => {
  const body =
    'Text.\n\n<figure><img src="a.png" alt="x"><figcaption>Unterschrift</figcaption></figure>\n\n## Quellen\n\n- [A](https://a.example/)'
  const { sources, text } = exchanged(body)
  expect(text).toBe('Text.')
  expect(sources.map(({ url }) => url)).toEqual(['https://a.example/'])
})

test('the HTML is that of every other place', () => {
  const body = 'Text[^1] mit [Verweis](/ziel/).\n\n[^1]: Note'
  expect(exchanged(body).html).toBe(renderArticle(buildArticle({ body }), germanOptions).html)
})
