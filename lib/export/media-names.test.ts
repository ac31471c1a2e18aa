import { afterAll, describe, expect, test } from 'vitest'
import { folderWith, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'
import { readLibrary } from '#lib/content/read-library.ts'
import { toSite } from '#lib/site/site.ts'
import { textOf } from '#lib/site/text-of.ts'
import { viewOf } from '#lib/site/view-of.ts'

afterAll(removeFolders)

const names = [
  'mit leer',
  'raute#1',
  'frage?',
  'prozent%',
  'proz%41',
  'ümlaut',
  'fisch-🐟',
  'apo\'s "q" & <b>',
  'plus+',
]

describe.each(names)('a picture and a sound called %s', name => {
  const escaped = encodeURIComponent(name)
  const address = `/blog/media/${escaped}`
  const fields = `image: {src: ${JSON.stringify(`/media/${escaped}.png`)}, alt: A, ai: true}\naudio: ${JSON.stringify(`media/${escaped}.mp3`)}\n`
  const site = folderWith({
    'site.yaml': `${siteYaml}basePath: /blog\n`,
    'articles/2025-08-11-a.md': `---\ntitle: A\n${fields}---\n![B](</media/${escaped}.png>)\n`,
    [`media/${name}.png`]: 'x',
    [`media/${name}.mp3`]: 'x',
  }).then(async folder => toSite(await readLibrary({ folder, messages: 'en' }), Date.UTC(2026, 0, 1)))
  const articleView = async () => {
    const view = viewOf({ kind: 'article', locale: 'de', year: 2025, month: 8, day: 11, slug: 'a' }, await site)
    if (view?.kind !== 'article') throw new Error('There is no such article.')
    return view
  }

  test('stand in a page by their addresses', async () => {
    const { audio, image } = await articleView()
    expect([image?.src, audio?.src]).toEqual([`${address}.png`, `${address}.mp3`].map(asInLinks))
  })

  test('are labelled where they stand in the text, too, also in feeds', async () => {
    expect((await articleView()).bodyHtml).toContain('alt="KI-generiertes Bild: B"')
    const feed = textOf({ kind: 'feed', locale: 'de', topic: null, format: 'json' }, await site)
    expect(feed).toContain('alt=\\"KI-generiertes Bild: B\\"')
  })
})

/** Links spell some signs as they are. */
function asInLinks(address: string): string {
  return address
    .split('/')
    .map(part => encodeURIComponent(decodeURIComponent(part)))
    .join('/')
}
