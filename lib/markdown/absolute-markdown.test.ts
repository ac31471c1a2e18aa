import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { absoluteMarkdown } from './absolute-markdown.ts'
import { renderArticle } from './render-article.ts'
import { germanOptions } from './render-options-builder.ts'

const page = 'https://blatt.example/de/a/'
// Pictures of the own host are pictures still where their addresses are absolute.
const elsewhere = {
  pictureHosts: ['blatt.example'],
  ...germanOptions,
  page,
  resolve: (url: string) => (url.endsWith('fort.md') ? null : new URL(url, page).href),
}
const absolute = (body: string) => absoluteMarkdown(body, buildArticle({ body }), elsewhere)

const body = readFileSync(new URL('fixtures/addresses.md', import.meta.url), 'utf8')

test('addresses in Markdown become absolute, and nothing else changes', async () => {
  await expect(absolute(body)).toMatchFileSnapshot('fixtures/addresses.absolute.txt')
})

test('they lead where the page leads elsewhere', () => {
  const targets = (text: string) =>
    [...renderArticle(buildArticle({ body: text }), elsewhere).html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(
      ([, target = '']) => decodeURIComponent(target),
    )
  expect(targets(absolute(body))).toEqual(targets(body))
})

test('a file that readers do not see is not named', () => {
  expect(absolute('[Entwurf](fort.md), [auch][f]\n\n[f]: ./fort.md\n')).toBe('[Entwurf](<>), [auch][f]\n\n[f]: <>\n')
})

test.each([
  ['without addresses', 'Ein *Text*  \nmit [^1] und `[x](y)`.\r\n'],
  ['with absolute addresses alone', '[a](https://a.example/?b=(c)) <https://d.example> [e]: https://f.example'],
  ['that is too intricate to be read', `${'['.repeat(8000)}[a](b)`],
])('a text %s stays as it is', (_, text) => {
  expect(absolute(text)).toBe(text)
})
