import { expect, test } from 'vitest'
import { en } from '#lib/i18n/en.ts'
import { languageOf, render } from './fixtures/render.ts'
import { article, frenchShell, front, moment, teaser } from './fixtures/views.ts'
import { interfaceTongue } from './tongue.ts'

const line = { lang: 'fr', dir: 'ltr', href: '/a/', headline: 'Ligne', date: moment(11), label: null } as const

test('a page in its interface’s language repeats no language inside', async () => {
  const document = await render(front([teaser()]))
  expect(document.querySelectorAll('main [lang], nav[lang], footer[lang]')).toHaveLength(0)
})

test('a region or script is no other language', () => {
  expect(interfaceTongue(en, { lang: 'en-GB', dir: 'ltr' })).toEqual({})
})

test('where the interface speaks another language, its words say so and the content keeps its own', async () => {
  const corrections = [{ kind: 'update' as const, at: moment(12), text: 'Mise à jour.' }]
  const document = await render(article({ shell: frenchShell, lang: 'fr', corrections }))
  const languages = (selectors: readonly string[]) => selectors.map(selector => languageOf(document, selector))
  expect(languages(['.skip-link', '.topic-line', 'footer', '#ai-label', '#transparency'])).toEqual(Array(5).fill('en'))
  expect(
    languages(['h1', '.standfirst', '.prose', 'cite', '.topic-line a', '#corrections li p + p', '#corrections time']),
  ).toEqual(Array(7).fill('fr'))
  expect(document.querySelector('#ai-label')?.getAttribute('dir')).toBe('ltr')
})

test('the reason of a withdrawal is in the language of the article, the sentence around it is not', async () => {
  const withdrawn = { at: moment(13), reason: 'Faux.' }
  const document = await render(article({ shell: frenchShell, lang: 'fr', withdrawn, lifecycle: 'withdrawn' }))
  expect(languageOf(document, '.notice')).toBe('en')
  expect(languageOf(document, '.notice span')).toBe('fr')
  expect(document.querySelector('.notice')?.textContent).toMatch(/^This article .*: Faux\.$/)
})

test('pages that the site adds by itself are called in the language of the interface', async () => {
  const pages = [
    { href: '/fr/ai/', text: 'How we use AI', isInterface: true },
    { href: '/fr/ours/', text: 'À propos', isInterface: false },
  ]
  const document = await render({
    ...{ kind: 'standing', shell: { ...frenchShell, pages }, title: 'Corrections', isInterface: true },
    ...{ content: { html: '' }, responsible: null, labelExamples: [], figures: null },
    corrections: [{ day: moment(11), corrections: [{ line, kind: 'Correction', text: 'Ils étaient trois.' }] }],
  })
  const languages = ['h1', 'footer a[href="/fr/ai/"]', 'footer a[href="/fr/ours/"]', '.lines strong', '.lines > li > p']
  expect(languages.map(selector => languageOf(document, selector))).toEqual(['en', 'en', 'fr', 'en', 'fr'])
})

test('a teaser in another language than its page says so', async () => {
  const document = await render(front([teaser({ lang: 'ar', dir: 'rtl' })]))
  expect(document.querySelector('main article')?.getAttribute('dir')).toBe('rtl')
  expect(languageOf(document, '.ai-label')).toBe('de')
})
