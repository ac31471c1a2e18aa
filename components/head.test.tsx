import { describe, expect, test } from 'vitest'
import { render } from './fixtures/render.ts'
import { article } from './fixtures/views.ts'
import { scriptSafeJson } from './json-ld.tsx'

test('metadata stands in the head', async () => {
  const { head } = await render(article())
  expect(head.querySelector('title')?.textContent).toBe('Titel')
  expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://kiosk.example/de/')
  expect(head.querySelector('meta[name=ai-disclosure]')?.getAttribute('content')).toBe('ai-autonomous')
  expect(head.querySelectorAll('meta[name=theme-color]')).toHaveLength(2)
})

test('a headline cannot end the data block', async () => {
  const document = await render(article())
  const block = document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
  expect(block).not.toContain('<')
  expect(JSON.parse(block)).toEqual({ headline: 'Ende? </script><b>' })
})

describe('scriptSafeJson', () => {
  test('escapes what HTML or older JavaScript could misread, and nothing changes its value', () => {
    const value = { text: '</script> <!-- & \u2028 \u2029 "ü"' }
    expect(scriptSafeJson(value)).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(scriptSafeJson(value))).toEqual(value)
  })
})
