import { describe, expect, test } from 'vitest'
import { foundBy } from '../check/view-builder.ts'
import { sourcesBareHostPage } from './sources-bare-host-page.ts'
import { sourcesDuplicate } from './sources-duplicate.ts'
import { sourcesLabelHost } from './sources-label-host.ts'
import { sourcesNone } from './sources-none.ts'
import { sourcesStale } from './sources-stale.ts'

const human = '---\ntitle: Hallo\nlanguage: de\n---\n'
const listed = (...links: readonly string[]) => `Text.\n\n### Quellen\n${links.map(link => `- ${link}\n`).join('')}`
const linked = (address: string) => listed(`[Blatt: Titel](${address})`)

describe('no sources', () => {
  test.each([
    ['a text that links in its sentences', 'Das sagt [das Amt](https://amt.example/a.html).'],
    ['an HTML link', 'Das sagt <a href="https://amt.example/a.html">das Amt</a>.'],
    ['sources in front matter', '---\ntitle: A\nai: generated\nsources: [https://amt.example/a]\n---\nText.'],
    ['an article without AI', `${human}Text ohne Link.`],
  ])('is not said of %s', (_, text) => {
    expect(foundBy(sourcesNone, text)).toEqual([])
  })

  test('points at the heading that announces them, also without AI', () => {
    expect(foundBy(sourcesNone, `${human}Text.\n\n### Quellen\n\nBlatt, Amt`)).toEqual(['### Quellen'])
  })

  test('else points at the title', () => {
    expect(foundBy(sourcesNone, 'Text.')).toEqual(['title: Hallo'])
  })
})

describe('home and topic pages', () => {
  test.each([
    'https://blatt.example',
    'https://www.blatt.example/de/',
    'https://blatt.example/index.html',
    'https://www.blatt.example/thema/ki',
    'https://blatt.example/news/tag/robotics/',
    'https://blatt.example/suche?q=ki',
    'https://blog.blatt.example/',
    'https://www.blatt.co.uk/',
  ])('are found: %s', address => {
    expect(foundBy(sourcesBareHostPage, linked(address))).toEqual([address])
  })

  test.each([
    'https://blatt.example/rat-beschliesst-gesetz-4711.html',
    'https://blatt.example/?p=123',
    'https://blatt.example/topics/energy/2026/01/what-happened',
    'https://blatt.example/thema/ki-gesetz-im-rat-beschlossen-100.html',
    'https://spec.blatt.example/',
    'https://github.com/owner/project/tags',
  ])('are not: %s', address => {
    expect(foundBy(sourcesBareHostPage, linked(address))).toEqual([])
  })

  test('may be named with the day somebody looked', () => {
    const accessed =
      '---\ntitle: A\nai: generated\nsources: [{url: "https://amt.example/", accessed: 2026-01-12}]\n---\nText.'
    expect(foundBy(sourcesBareHostPage, accessed)).toEqual([])
  })
})

describe('a source twice', () => {
  test('is found where it stands again, whatever tracks readers', () => {
    const again = 'https://www.amt.example/a/?utm_source=chat'
    expect(foundBy(sourcesDuplicate, listed('[A](https://amt.example/a)', `[B](${again})`))).toEqual([again])
  })

  test('is none where front matter describes what the list names, or parts of a document differ', () => {
    const stated = '---\ntitle: A\nsources: [https://amt.example/a]\n---\n'
    expect(foundBy(sourcesDuplicate, stated + listed('[A](https://amt.example/a)'))).toEqual([])
    const parts = listed('[A](https://amt.example/a#art-1)', '[B](https://amt.example/a#art-2)')
    expect(foundBy(sourcesDuplicate, parts)).toEqual([])
  })
})

describe('old sources', () => {
  test.each([
    'https://blatt.example/2024/05/17/rat.html',
    'https://blatt.example/rat-2024-05-17.html',
    'https://blatt.example/2024/05/rat-beschliesst-das-gesetz/',
    'https://blatt.example/artikel-20240517.html',
    'https://blatt.example/world/2024/may/17/council',
  ])('are found: %s', address => {
    expect(foundBy(sourcesStale, linked(address))).toEqual([address])
  })

  test.each([
    'https://blatt.example/2025/11/17/rat.html',
    'https://blatt.example/rat-2000026916',
    'https://normen.example/2019/04/vertrag.pdf',
    'https://blatt.example/rueckblick-2019.html',
    'https://blatt.example/rat.html?date=2019-01-01',
  ])('are not: %s', address => {
    expect(foundBy(sourcesStale, linked(address))).toEqual([])
  })

  test('may be old where the article says so itself, or without AI', () => {
    const address = 'https://blatt.example/2019/05/17/rat.html'
    const stated = `---\ntitle: A\nai: generated\nsources: [{url: "${address}", published: 2019-05-17}]\n---\nText.`
    expect(foundBy(sourcesStale, stated)).toEqual([])
    expect(foundBy(sourcesStale, human + linked(address))).toEqual([])
  })
})

describe('labels', () => {
  test.each(['blatt.example', 'www.blatt.example', 'https://blatt.example/a.html'])(
    'that are hosts are found: %s',
    label => {
      expect(foundBy(sourcesLabelHost, listed(`[${label}](https://www.blatt.example/a.html)`))).toEqual([label])
    },
  )

  test.each(['Blatt', 'Blatt: Titel', 'data.example: Das Portal', 'Node.js'])(
    'that say something are not: %s',
    label => {
      expect(foundBy(sourcesLabelHost, listed(`[${label}](https://www.blatt.example/a.html)`))).toEqual([])
    },
  )
})
