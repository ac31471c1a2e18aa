import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { withoutPiles } from './piles.ts'
import { renderArticle } from './render-article.ts'
import { germanOptions } from './render-options-builder.ts'
import { renderTeaser } from './render-teaser.ts'

const acute = '\u0301'
const pile = acute.repeat(100)
const cut = acute.repeat(8)
const html = (body: string) => renderArticle(buildArticle({ body }), germanOptions).html

describe('marks piled on a letter', () => {
  test.each([
    ['written as they are', `x${pile}y`, `x${cut}y`],
    ['written as references', `x${'&#x301;'.repeat(100)}y`, `x${cut}y`],
    ['in elements of their own', `x${`<i>${acute}</i>`.repeat(10)}y`, `x${`<i>${acute}</i>`.repeat(8)}<i></i><i></i>y`],
    ['with what nobody sees between them', `x${`${acute}\u200b`.repeat(50)}y`, `x${`${acute}\u200b`.repeat(4)}y`],
  ])('do not reach other lines: %s', (_, body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`)
  })

  test('are those of every script', () => {
    const signs = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code))
    const marks = signs.filter(sign => /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u.test(sign))
    expect(marks.length).toBeGreaterThan(5000)
    expect(marks.filter(mark => withoutPiles(`x${mark.repeat(20)}`) !== `x${mark.repeat(8)}`)).toEqual([])
  })

  test('do so in no title of a source, no teaser and no text that cannot be read', () => {
    const source = `## Quellen\n\n- [x${pile}](https://a.example)`
    expect(renderArticle(buildArticle({ body: source }), germanOptions).sources[0]?.title).toBe(`x${cut}`)
    expect(renderTeaser(buildArticle({ body: `x${pile}` }), germanOptions)).toEqual({
      html: `<p>x${cut}</p>`,
      excerpt: `x${cut}`,
    })
    expect(html(`x${pile}\n\n${'>'.repeat(100)}`)).toContain(`<p>x${cut}</p>`)
  })

  test('stay where a script needs them', () => {
    const words = 'שּֽׁ֑ ཧྐྵྨླྺྼྻྂ ก็ 👩‍❤️‍💋‍👨 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é ậ'
    expect(html(words)).toBe(`<p>${words}</p>`)
  })
})
