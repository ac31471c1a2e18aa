import { describe, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { renderArticle } from './render-article.ts'
import { germanOptions } from './render-options-builder.ts'

const addresses = new Set([
  ...['/news/media/a.png', '/news/media/a.mp3'],
  ...['https://elsewhere.example/b.png', 'https://elsewhere.example/b.mp3'],
])
const madeByAi = { addresses, picture: 'KI-generiertes Bild', sound: 'KI-generierte Aufnahme', tongue: {} }
const html = (body: string) => renderArticle(buildArticle({ body }), { ...germanOptions, madeByAi }).html

describe('what AI made', () => {
  test('a picture says so beside itself and in its alternative text', () => {
    expect(html('![Ein Hafen](media/a.png)')).toContain('alt="KI-generiertes Bild: Ein Hafen"')
    expect(html('![Ein Hafen](media/a.png)')).toContain('<small class="ai-media">KI-generiertes Bild</small>')
    expect(html('![](media/a.png)')).toContain('alt="KI-generiertes Bild"')
  })

  test('a sound says so, wherever its address is written', () => {
    for (const player of ['<audio src="media/a.mp3"></audio>', '<audio><source src="media/a.mp3"></audio>'])
      expect(html(player)).toMatch(/<\/audio><small class="ai-media">KI-generierte Aufnahme<\/small>/)
  })

  test('a picture from elsewhere says so beside the link that it becomes', () => {
    expect(html('![Karte](https://elsewhere.example/b.png)')).toContain('</a><small class="ai-media">')
  })

  test('a sound from elsewhere says so too, as a sound', () => {
    expect(html('<audio src="https://elsewhere.example/b.mp3"></audio>')).toContain(
      '</a><small class="ai-media">KI-generierte Aufnahme</small>',
    )
  })

  test('the words are marked as what they are in a text of another language', () => {
    const options = { ...germanOptions, madeByAi: { ...madeByAi, tongue: { lang: 'en', dir: 'ltr' } } }
    const { html } = renderArticle(buildArticle({ body: '![](media/a.png)' }), options)
    expect(html).toContain('<small class="ai-media" lang="en" dir="ltr">')
  })

  test('other pictures say nothing', () => {
    expect(html('![Ein Hafen](media/c.png)')).not.toContain('KI-generiert')
  })
})
