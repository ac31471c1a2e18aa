import { expect, test } from 'vitest'
import type { TopicView } from '#lib/site/view.ts'
import { languageOf, render } from './fixtures/render.ts'
import { frenchShell, shell, teaser } from './fixtures/views.ts'

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

test('the ways around a topic are named in the language of the interface, the topics in their own', async () => {
  const document = await render({ ...topic, shell: frenchShell })
  const languages = (selectors: readonly string[]) => selectors.map(selector => languageOf(document, selector))
  expect(languages(['main > nav', 'main .meta p', 'main .meta a', 'main h1 ~ nav'])).toEqual(Array(4).fill('en'))
  expect(languages(['h1', 'main > nav a', 'main h1 ~ nav a'])).toEqual(Array(3).fill('fr'))
})
