import { expect, test } from 'vitest'
import { render } from './fixtures/render.ts'
import { article } from './fixtures/views.ts'

test('names that run in another direction do not mix with the words around them', async () => {
  const bylines = [
    { name: 'אבג', href: null },
    { name: 'דהו', href: 'https://a.example/' },
  ]
  const document = await render(article({ bylines }))
  expect([...document.querySelectorAll('.article-meta bdi')].map(name => name.textContent)).toEqual(['אבג', 'דהו'])
  expect(document.querySelector('a[rel="author"]')?.textContent).toBe('דהו')
})
