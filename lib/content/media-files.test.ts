import { afterEach, expect, test } from 'vitest'
import { articleText, libraryOf, removeFolders, siteYaml } from './folder-builders.ts'

afterEach(removeFolders)

test('a sound that reads an article aloud knows how long it is, and no other file is asked', async () => {
  const { media } = await libraryOf({
    'site.yaml': siteYaml,
    'articles/2025-08-11-a.md': articleText('A', 'audio: /media/ton%20%C3%A4.mp3\n'),
    'articles/2025-08-12-b.md': articleText('B', 'audio: media/fehlt.mp3\n'),
    'media/ton ä.mp3': 'zehn Bytes',
    'media/anderer.mp3': 'x',
  })
  expect([...media].map(([path, { bytes }]) => [path, bytes])).toEqual([
    ['/media/anderer.mp3', null],
    ['/media/ton ä.mp3', 10],
  ])
})
