import { expect, test } from 'vitest'
import type { ShownPicture } from '#lib/article/picture.ts'
import { positionOf, render } from './fixtures/render.ts'
import { article, mandatory, moment, source, voluntary } from './fixtures/views.ts'

test('the label follows the headline at once and comes before standfirst and text', async () => {
  const document = await render(article())
  expect(document.querySelector('h1')?.parentElement?.nextElementSibling?.firstElementChild?.id).toBe('ai-label')
  expect(positionOf(document, '#ai-label')).toBeLessThan(positionOf(document, '.standfirst'))
  expect(positionOf(document, '.standfirst')).toBeLessThan(positionOf(document, '.prose'))
})

test('the headline is described by its label, and the article carries both facts for machines', async () => {
  const document = await render(article())
  expect(document.querySelector('h1')?.getAttribute('aria-describedby')).toBe('ai-label')
  const element = document.querySelector('main article')
  expect(element?.getAttribute('data-ai-disclosure')).toBe('generated')
  expect(element?.getAttribute('data-ai-review')).toBe('unrecorded')
})

test('the label reads as one sentence and leads to the transparency section', async () => {
  const document = await render(article())
  const text = document.querySelector('#ai-label')?.textContent?.replaceAll('\u00a0', ' ').trim()
  expect(text).toBe('KI-generiert · keine redaktionelle Prüfung dokumentiert · Wie dieser Text entstand')
  expect(document.querySelector('#ai-label a')?.getAttribute('href')).toBe('#transparency')
  expect(document.querySelector('section#transparency h2')?.textContent).toBe('Wie dieser Text entstand')
})

test('an owed label and a voluntary one differ in more than words', async () => {
  const [owed, given] = await Promise.all([mandatory, voluntary].map(label => render(article({ label }))))
  expect(owed?.querySelector('#ai-label')?.getAttribute('data-kind')).toBe('mandatory')
  expect(given?.querySelector('#ai-label')?.getAttribute('data-kind')).toBe('voluntary')
})

test('an article without a label has no dangling description', async () => {
  const document = await render(article({ label: null }))
  expect(document.querySelector('h1')?.hasAttribute('aria-describedby')).toBe(false)
  expect(document.querySelector('#ai-label')).toBeNull()
})

test('sources are numbered, publisher first, title as the link; a note has no link', async () => {
  const note = source({ title: 'Gespräch', url: null, publisher: null, host: null })
  const document = await render(article({ sources: [source(), note] }))
  const [first, second] = document.querySelectorAll('#transparency ol.sources > li')
  expect(first?.textContent).toBe('TagesschauEin Berichttagesschau.de')
  expect(first?.querySelector('cite a')?.getAttribute('href')).toBe('https://www.tagesschau.de/bericht.html')
  expect(second?.querySelector('a')).toBeNull()
  expect(second?.textContent).toContain('Gespräch')
})

test('the newest correction also stands between label and text', async () => {
  const corrections = [
    { kind: 'correction' as const, at: moment(13), text: 'Neu.' },
    { kind: 'update' as const, at: moment(12), text: 'Alt.' },
  ]
  const document = await render(article({ corrections }))
  expect(document.querySelector('#ai-label')?.nextElementSibling?.textContent).toBe('Korrektur · 13. August 2025: Neu.')
  expect(document.querySelectorAll('#corrections li')).toHaveLength(2)
})

test('a withdrawn article shows its notice instead of text and sources, and keeps its label', async () => {
  const document = await render(
    article({ bodyHtml: '', sources: [], withdrawn: { at: moment(13), reason: 'Falsch.' }, lifecycle: 'withdrawn' }),
  )
  expect(document.querySelector('.notice')?.textContent).toBe(
    'Dieser Artikel wurde am 13. August 2025 zurückgezogen: Falsch.',
  )
  expect(document.querySelector('.prose, .sources')).toBeNull()
  expect(document.querySelector('#ai-label')).not.toBeNull()
})

test('where nobody answers for a labelled text, it says so; where nothing is to be said, there is no heading', async () => {
  const nobody = { ...article().transparency, responsible: null, reportHref: null, policyHref: null }
  const labelled = await render(article({ transparency: nobody }))
  expect(labelled.querySelector('#transparency')?.textContent).toContain('nennt niemanden, der den Text verantwortet')
  const silent = await render(article({ label: null, transparency: nobody }))
  expect(silent.querySelector('#transparency')?.textContent).not.toContain('Verantwortlich')
  expect(silent.querySelectorAll('#transparency ul')).toHaveLength(0)
})

test('a version names somebody of the newsroom with their page, and does without a reason', async () => {
  const versions = [
    { at: moment(13), reason: '', by: { name: 'Ada', href: '/de/people/ada/' } },
    { at: moment(12), reason: 'Zahl berichtigt', by: null },
  ]
  const document = await render(article({ versions }))
  const [first, second] = document.querySelectorAll('.versions li')
  expect(first?.textContent).toBe('13. August 2025 · Ada')
  expect(first?.querySelector('a')?.getAttribute('href')).toBe('/de/people/ada/')
  expect(second?.textContent).toBe('12. August 2025Zahl berichtigt')
})

test('a byline joins names as the language does and links those who have a page', async () => {
  const bylines = [
    { name: 'Ada', href: '/ada/' },
    { name: 'Bo', href: null },
    { name: 'Cy', href: null },
  ]
  const document = await render(article({ bylines }))
  expect(document.querySelector('.article-meta p')?.textContent).toBe('Von Ada, Bo und Cy')
  expect(document.querySelectorAll('a[rel=author]')).toHaveLength(1)
})

test('a lead picture whose size is not known has a shape before it comes', async () => {
  const image = { src: 'https://bild.example/a.jpg', alt: 'Ein Wald', credit: null, ai: false }
  const shapeWith = async (picture: ShownPicture | null) =>
    (await render(article({ image: { ...image, picture } }))).querySelector('figure img')?.className
  expect(await shapeWith(null)).toContain('aspect-picture')
  expect(await shapeWith({ width: 40, height: 30, isTransparent: false, sources: [] })).not.toContain('aspect-picture')
})
