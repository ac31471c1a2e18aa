import { expect, test } from 'vitest'
import type { ArticleView } from '#lib/site/view-article.ts'
import { render } from './fixtures/render.ts'
import { article } from './fixtures/views.ts'

const length = { iso: 'PT4M12S', text: '4 Min. 12 Sek.' }
const pageWith = (audio: ArticleView['audio']) => render(article({ audio }))

test('a player has a name, loads nothing by itself, and says how long it takes and what is read', async () => {
  const page = await pageWith({ src: '/media/a.mp3', ai: true, length })
  const player = page.querySelector('audio')
  expect(player?.getAttribute('aria-label')).toBe('Artikel anhören · KI-generierte Stimme')
  expect([player?.hasAttribute('controls'), player?.getAttribute('preload')]).toEqual([true, 'none'])
  expect(page.querySelector('figcaption')?.textContent).toBe(
    'Artikel anhören · KI-generierte Stimme · 4 Min. 12 Sek. · Gelesen wird der Text unten.',
  )
  expect(page.querySelector('figcaption time')?.getAttribute('dateTime')).toBe('PT4M12S')
})

test('a player whose sound cannot be read says nothing of its length', async () => {
  const page = await pageWith({ src: '/media/a.mp3', ai: false, length: null })
  expect(page.querySelector('figcaption time')).toBeNull()
})

test('a sound on another host is a link that says where it leads', async () => {
  const audioLink = { href: 'https://ton.example/a.mp3', text: 'Artikel anhören (ton.example)' }
  const page = await render(article({ audio: null, audioLink }))
  expect(page.querySelector('audio')).toBeNull()
  const link = page.querySelector('a[rel="external"][href="https://ton.example/a.mp3"]')
  expect(link?.textContent).toBe('Artikel anhören (ton.example)')
})
