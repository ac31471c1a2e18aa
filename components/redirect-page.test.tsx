import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RedirectDocument } from './redirect-page.tsx'

test('a former address is a whole document that leads on with and without the refresh', () => {
  const view = {
    kind: 'redirect' as const,
    lang: 'de',
    title: 'Umgezogen',
    sentence: 'Weiter zu /neu/',
    href: '/neu/',
    canonical: 'https://kiosk.example/neu/',
  }
  const { document } = parseHTML(renderToStaticMarkup(<RedirectDocument view={view} />))
  const { head } = document
  expect(document.documentElement.getAttribute('lang')).toBe('de')
  expect(head.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe('0; url=/neu/')
  expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://kiosk.example/neu/')
  expect(head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  expect(document.querySelector('body a')?.getAttribute('href')).toBe('/neu/')
})
