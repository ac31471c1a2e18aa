import { expect, test } from 'vitest'
import { positionOf, render } from './fixtures/render.ts'
import { front, mandatory, moment, teaser } from './fixtures/views.ts'

test('the label of a teaser stands right after its headline and before its text, lead or not', async () => {
  const document = await render(front([teaser(), teaser({ headline: 'b' })]))
  const articles = [...document.querySelectorAll('main article')]
  expect(articles).toHaveLength(2)
  for (const article of articles) {
    expect(article.querySelector('h2, h3')?.nextElementSibling?.className).toBe('ai-label')
    expect(article.querySelector('.ai-label strong')?.textContent).toBe(mandatory.lead)
    expect(positionOf(article, '.ai-label')).toBeLessThan(positionOf(article, '.teaser-text'))
  }
})

test('the headline is the link; the front repeats no other link to the article', async () => {
  const document = await render(front([teaser({ headline: 'Eins' })]))
  expect(document.querySelectorAll('a[href="/de/2025/08/11/Eins/"]')).toHaveLength(1)
  expect(document.querySelector('h2 a')?.textContent).toBe('Eins')
})

test('teasers of one day stand under one day', async () => {
  const teasers = ['a', 'b', 'c'].map(headline => teaser({ headline, date: moment(11) }))
  const document = await render(front([...teasers, teaser({ headline: 'd', date: moment(10) })]))
  expect([...document.querySelectorAll('.ledger h2')].map(day => day.textContent)).toEqual([
    '11. August 2025',
    '10. August 2025',
  ])
})

test('a draft in a preview is stamped', async () => {
  const document = await render(front([teaser({ lifecycle: 'draft' })]))
  expect(document.querySelector('article .stamp')?.textContent).toBe('Entwurf')
})

test('a picture made by AI says so in words', async () => {
  const image = { src: '/a.jpg', alt: 'Ein Wald', credit: null, ai: true, picture: null }
  const document = await render(front([teaser({ image })]))
  expect(document.querySelector('figcaption')?.textContent).toBe('KI-generiertes Bild')
})
