import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { renderArticle } from './render-article.ts'
import { germanOptions } from './render-options-builder.ts'
import { renderTeaser } from './render-teaser.ts'

const folder = new URL('./fixtures/', import.meta.url)
const names = readdirSync(folder)
  .filter(file => file.endsWith('.md'))
  .map(file => file.slice(0, -'.md'.length))

describe('an article', () => {
  test.each(names)('%s becomes its golden page, teaser and sources', async name => {
    const article = buildArticle({ body: readFileSync(new URL(`${name}.md`, folder), 'utf8') })
    const { html, sources } = renderArticle(article, germanOptions)
    const { html: teaser, excerpt } = renderTeaser(article, germanOptions)

    await expect(`${html}\n`).toMatchFileSnapshot(`fixtures/${name}.html`)
    await expect(`${teaser}\n<!-- ${excerpt} -->\n`).toMatchFileSnapshot(`fixtures/${name}.teaser.html`)
    if (sources.length > 0)
      await expect(`${JSON.stringify(sources, null, 2)}\n`).toMatchFileSnapshot(`fixtures/${name}.sources.json`)
  })
})
