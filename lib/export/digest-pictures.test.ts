import { afterAll, describe, expect, test } from 'vitest'
import { libraryOf, removeFolders } from '#lib/content/folder-builders.ts'
import { toSite } from '#lib/site/site.ts'
import { article, documentOf, made, settings } from './fixtures/newsletter.ts'

afterAll(removeFolders)

describe('pictures', () => {
  const pictured = async (image: string, settingsMore = '') => {
    const files = {
      'site.yaml': settings + settingsMore,
      'articles/2026-11-20-bild.md': article('Bild', `image: {src: ${image}, alt: Ein Hafen}\n`),
      'media/bild.svg': '<svg/>',
      'media/bild.avif': 'x',
    }
    const { html } = made(toSite(await libraryOf(files), Date.UTC(2026, 10, 23)), { hasPictures: true }).written
    return [...documentOf(html).querySelectorAll('img')].map(picture => picture.getAttribute('src'))
  }

  test.each([
    [4000, 3000, '592'],
    [200, 120, '200'],
    [800, 2960, '200'],
  ])('of %i × %i pixels fit into the email and are never enlarged', async (width, height, shown) => {
    const library = await libraryOf({
      'site.yaml': settings,
      'articles/2026-11-20-bild.md': article('Bild', 'image: {src: /media/bild.png, alt: Ein Hafen}\n'),
      'media/bild.png': 'x',
    })
    const picture = {
      name: 'bild',
      width,
      height,
      widths: [],
      sourceType: null,
      hasPosition: false,
      isTransparent: false,
    }
    const media = new Map([...library.media].map(([path, file]) => [path, { ...file, picture }]))
    const site = toSite({ ...library, media }, Date.UTC(2026, 10, 23))
    const { html } = made(site, { hasPictures: true }).written
    expect(documentOf(html).querySelector('img')?.getAttribute('width')).toBe(shown)
  })

  test('come from another host where the publication allows it', async () => {
    expect(await pictured('https://bilder.example/a.jpg', 'pictures: {hosts: [bilder.example]}\n')).toEqual([
      'https://bilder.example/a.jpg',
    ])
    expect(await pictured('https://bilder.example/a.jpg')).toEqual([])
  })

  test.each(['/media/bild.svg', '/media/bild.avif'])(
    'are left out where mail programs show none of their kind: %s',
    async image => {
      expect(await pictured(image)).toEqual([])
    },
  )
})

test('pictures are loaded from the site where that is asked for, with what they show', async () => {
  const pictured = article('Bild', 'image: {src: /media/bild 1.jpg, alt: Ein Hafen, credit: Agentur, ai: true}\n')
  const files = { 'site.yaml': settings, 'articles/2026-11-20-bild.md': pictured, 'media/bild 1.jpg': 'x' }
  const { html } = made(toSite(await libraryOf(files), Date.UTC(2026, 10, 23)), { hasPictures: true }).written
  const [picture] = documentOf(html).querySelectorAll('img')
  expect(picture?.getAttribute('src')).toBe('https://blatt.example/news/media/bild%201.jpg')
  expect(picture?.getAttribute('alt')).toContain('KI-generiertes Bild')
  expect(documentOf(html).querySelectorAll('link')).toHaveLength(0)
  expect(documentOf(html).body.textContent).toContain('KI-generiertes Bild · Bild: Agentur')
  expect(html.indexOf('KI-generiert</b>')).toBeLessThan(html.indexOf('<img'))
})
