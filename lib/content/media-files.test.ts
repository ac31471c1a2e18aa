import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { articleText, folderWith, libraryOf, removeFolders, siteYaml } from './folder-builders.ts'
import { readSounds } from './read-sounds.ts'
import { wavOf } from './wav-builder.ts'

afterEach(removeFolders)

test('a sound that reads an article aloud knows how long it is, and no other file is asked', async () => {
  const { issues, media } = await libraryOf({
    'site.yaml': siteYaml,
    'articles/2025-08-11-a.md': articleText('A', 'audio: /media/ton%20%C3%A4.wav\n'),
    'articles/2025-08-12-b.md': articleText('B', 'audio: media/fehlt.mp3\n'),
    'media/ton ä.wav': wavOf(252),
    'media/anderer.mp3': 'x',
  })
  expect([...media].map(([path, { bytes, seconds }]) => [path, bytes, seconds])).toEqual([
    ['/media/anderer.mp3', null, null],
    ['/media/ton ä.wav', 25_244, 252],
  ])
  expect(issues).toMatchObject([{ rule: 'schema/audio-missing', file: 'articles/2025-08-12-b.md' }])
})

test.each([
  ['image: {alt: A, src: /media/fehlt.png}', 'schema/image-missing', '3:22'],
  ['image: ../media/A.png', 'schema/image-missing', '3:8'],
  ['audio: media/fehlt.mp3', 'schema/audio-missing', '3:8'],
  ['ai: {involvement: assisted, media: [media/fehlt.png]}', 'schema/ai-media-missing', '3:36'],
  ['audio: https://ton.example/a.mp3', 'schema/audio-elsewhere', '3:8'],
])('what %s names is found where it stands: %s', async (field, rule, place) => {
  const files = { 'articles/2025-08-11-a.md': articleText('A', `${field}\n`), 'media/a.png': 'x' }
  const { issues } = await libraryOf({ 'site.yaml': siteYaml, ...files })
  const found = issues.map(({ place: { line, column }, ...issue }) => [issue.rule, `${line}:${column}`])
  expect(found).toContainEqual([rule, place])
})

test.each(['image: {src: /media/a%23b.png, alt: A}', 'image: {src: https://bild.example/a.png, alt: A}'])(
  'nothing is to be said of %s',
  async field => {
    const files = { 'articles/2025-08-11-a.md': articleText('A', `${field}\n`), 'media/a#b.png': 'x' }
    expect((await libraryOf({ 'site.yaml': siteYaml, ...files })).issues).toEqual([])
  },
)

test.each([
  ['audio: /media/a.mp3', '2025-08-11-a.md:3:8'],
  ['audio: {ai: true, src: media/a.mp3}', '2025-08-11-a.md:3:24'],
  ['assets:\n  tts: media/a.mp3', '2025-08-11-a.md:4:8'],
])('a file that is no sound is found where %s stands', async (field, place) => {
  const { issues, media } = await libraryOf({
    'site.yaml': siteYaml,
    'articles/2025-08-11-a.md': articleText('A', `${field}\n`),
    'media/a.mp3': 'kein Ton',
  })
  expect(media.get('/media/a.mp3')).toMatchObject({ bytes: 8, seconds: null })
  expect(issues).toMatchObject([{ rule: 'schema/audio-unreadable', level: 'warning' }])
  const [{ file = '', place: found } = {}] = issues
  expect(`${file.replace('articles/', '')}:${found?.line}:${found?.column}`).toBe(place)
})

test('a sound that says it takes for ever says nothing of its length', async () => {
  const endless = wavOf(9)
  endless.writeUInt16LE(0, 32)
  const files = { 'articles/2025-08-11-a.md': articleText('A', 'audio: /media/a.wav\n'), 'media/a.wav': endless }
  expect((await libraryOf({ 'site.yaml': siteYaml, ...files })).media.get('/media/a.wav')?.seconds).toBeNull()
})

test('a sound that was read before is not opened again until it changes', async () => {
  const folder = await folderWith({ 'media/a.wav': wavOf(75) })
  const media = new Map([['/media/a.wav', 'media/a.wav']])
  const articles = [buildArticle({ audio: { src: '/media/a.wav', ai: false } })]
  const first = await readSounds(folder, media, articles, null)
  const [sound] = first.values()
  const claimed = new Map([['/media/a.wav', { stamp: sound?.stamp ?? [0, 0, 0, 0], seconds: 5 }]] as const)
  const later = Date.now() + 60_000
  expect(
    (await readSounds(folder, media, articles, { seenAt: later, sounds: claimed })).get('/media/a.wav')?.seconds,
  ).toBe(5)
  writeFileSync(join(folder, 'media/a.wav'), wavOf(30))
  utimesSync(join(folder, 'media/a.wav'), 1, 1)
  expect(
    (await readSounds(folder, media, articles, { seenAt: later, sounds: claimed })).get('/media/a.wav')?.seconds,
  ).toBe(30)
})
