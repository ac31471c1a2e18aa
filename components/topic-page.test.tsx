import { expect, test } from 'vitest'
import type { TopicView } from '#lib/site/view.ts'
import { render } from './fixtures/render.ts'
import { shell, teaser } from './fixtures/views.ts'

const topic: TopicView = {
  ...{ kind: 'topic', shell, name: 'Mond', number: null, count: 50, shown: 40, teasers: [teaser()], feeds: [] },
  pager: { newer: null, older: null },
  parents: [
    { href: '/t/wissen/', text: 'Wissen' },
    { href: '/t/raum/', text: 'Raumfahrt' },
  ],
  orders: [
    { href: '/t/mond/', text: 'Nach Datum', isCurrent: false },
    { href: '/t/mond/relevance/', text: 'Nach Relevanz', isCurrent: true },
  ],
  children: [
    {
      href: '/t/krater/',
      text: 'Krater',
      count: 3,
      children: [{ href: '/t/tycho/', text: 'Tycho', count: 1, children: [] }],
    },
  ],
}

test('a topic names what it is a part of, from the top, before its heading', async () => {
  const document = await render(topic)
  const above = document.querySelector('nav[aria-label="Gehört zu"]')
  expect([...(above?.querySelectorAll('a') ?? [])].map(link => link.textContent)).toEqual(['Wissen', 'Raumfahrt'])
  expect(above?.nextElementSibling?.tagName).toBe('H1')
})

test('a topic lists what is a part of it, each below its own', async () => {
  const document = await render(topic)
  const below = document.querySelector('nav[aria-label="Unterthemen"]')
  expect(below?.querySelector('li li')?.textContent).toBe('Tycho 1')
})

test('a topic marks the order its articles stand in, and says how many of them there are', async () => {
  const document = await render(topic)
  const current = document.querySelector('nav[aria-label="Reihenfolge"] [aria-current="page"]')
  expect(current?.textContent).toBe('Nach Relevanz')
  expect(document.querySelector('main')?.textContent).toContain('Die 40 relevantesten von 50 Artikeln')
})

test('a topic without relevance or relatives has no further navigation', async () => {
  const document = await render({ ...topic, shown: null, parents: [], orders: [], children: [] })
  expect(document.querySelectorAll('main nav')).toHaveLength(0)
  expect(document.querySelector('main')?.textContent).toContain('50 Artikel')
})
