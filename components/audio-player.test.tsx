import { expect, test } from 'vitest'
import { de } from '#lib/i18n/de.ts'
import { AudioPlayer } from './audio-player.tsx'
import { render } from './fixtures/render.ts'

const german = { lang: 'de', dir: 'ltr' } as const
const length = { iso: 'PT4M12S', text: '4 Min. 12 Sek.' }

test('a player has a name, loads nothing by itself, and says how long it takes and what is read', () => {
  const page = render(<AudioPlayer audio={{ src: '/media/a.mp3', ai: true, length }} words={de} around={german} />)
  const player = page.querySelector('audio')
  expect(player?.getAttribute('aria-label')).toBe('Artikel anhören · KI-generierte Stimme')
  expect([player?.hasAttribute('controls'), player?.getAttribute('preload')]).toEqual([true, 'none'])
  expect(page.querySelector('figcaption')?.textContent).toBe(
    'Artikel anhören · KI-generierte Stimme · 4 Min. 12 Sek. · Gelesen wird der Text unten.',
  )
  expect(page.querySelector('time')?.getAttribute('datetime')).toBe('PT4M12S')
})

test('a player whose sound cannot be read says nothing of its length', () => {
  const page = render(
    <AudioPlayer audio={{ src: '/media/a.mp3', ai: false, length: null }} words={de} around={german} />,
  )
  expect(page.querySelector('time')).toBeNull()
})
