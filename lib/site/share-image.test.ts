import { describe, expect, test } from 'vitest'
import { type ArticleOverrides, buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { toSharePath } from '#lib/article/share-paths.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { sharePictures, shareViewAt } from './share-pictures.ts'
import { type Site, toSite } from './site.ts'
import type { View } from './view.ts'
import { viewOf } from './view-of.ts'

const now = Date.UTC(2025, 11, 1)
const own = 'https://kiosk.example/de/2025/08/11/beispiel/share.png'
const common = 'https://kiosk.example/de/share.png'
const image = { src: '/media/a.jpg', alt: 'Ein Foto', credit: null, ai: false }
const lead = 'https://kiosk.example/media/a.jpg'

function siteOf(overrides: ArticleOverrides, settings: Partial<Publication>): Site {
  const publication = buildPublication({
    basePath: '',
    origin: 'https://kiosk.example',
    languages: ['de'],
    ...settings,
  })
  const library = { publication, articles: [buildArticle(overrides)], pages: [], issues: [], leftOut: [] }
  return toSite({ ...library, media: new Map([['/media/a.jpg', { disk: '', bytes: 1, seconds: null }]]) }, now)
}

function articleIn(site: Site): View {
  const view = viewOf({ kind: 'article', locale: 'de', year: 2025, month: 8, day: 11, slug: 'beispiel' }, site)
  if (!view) throw new Error('There is no such article.')
  return view
}

const property = (view: View | null, name: string) =>
  view && 'shell' in view ? view.shell.head.properties.find(({ property }) => property === name)?.content : undefined

const generated = { ai: { involvement: 'generated' } } as const
const silent = { ai: { involvement: 'unknown' } } as const

describe('the picture that stands for an article elsewhere', () => {
  test.each([
    ['its own, with the label', 'article', generated, own],
    ['its own, with the label, even where it has a lead picture', 'article', { ...generated, image }, own],
    ['its lead picture, where no label is due', 'article', { ...silent, image }, lead],
    ['its own, where it has no lead picture', 'article', silent, own],
    ['that of the edition, where its headline has no glyphs', 'article', { ...generated, title: '見出し' }, common],
    ['its lead picture, where articles have none of their own', 'publication', { ...generated, image }, lead],
    ['that of the edition, where there is no other', 'publication', generated, common],
    ['its lead picture, where none is drawn', 'none', { ...generated, image }, lead],
    ['none, where none is drawn', 'none', generated, undefined],
    ['none, where the article is withdrawn', 'article', { withdrawn: { at: 0, reason: 'Doppelt' } }, undefined],
  ] as const)('is %s', (_, sharePictures, overrides, expected) => {
    expect(property(articleIn(siteOf(overrides, { sharePictures })), 'og:image')).toBe(expected)
  })

  test('is described by the label first', () => {
    const view = articleIn(siteOf(generated, { sharePictures: 'article' }))
    expect(property(view, 'og:image:alt')).toMatch(/^KI-generiert · keine redaktionelle Prüfung dokumentiert\. /)
    expect([property(view, 'og:image:width'), property(view, 'og:image:height')]).toEqual(['1200', '630'])
  })
})

test.each(['article', 'publication', 'none'] as const)(
  'every share picture that a page names is there, and no other (%s)',
  sharePicturesOf => {
    for (const overrides of [generated, silent, { ...silent, image }, { title: 'سماء' }]) {
      const site = siteOf(overrides, { sharePictures: sharePicturesOf })
      const drawn = [...site.editions.values()].flatMap(edition => [...sharePictures(edition, site)])
      const named = [articleIn(site), viewOf({ kind: 'front', locale: 'de' }, site)].map(view =>
        property(view, 'og:image'),
      )
      const addresses = drawn.map(({ address }) => `https://kiosk.example${toSharePath(address)}`)
      expect(named.filter(url => url?.endsWith('share.png') && !addresses.includes(url))).toEqual([])
      expect(addresses.filter(url => !named.includes(url))).toEqual([])
      for (const { address, view } of drawn) expect(shareViewAt(address, site)).toEqual(view)
    }
  },
)

test('a publication whose name has no glyphs has no picture', () => {
  const site = siteOf(generated, { name: '新聞', sharePictures: 'article' })
  expect(property(articleIn(site), 'og:image')).toBeUndefined()
})
