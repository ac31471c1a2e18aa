import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { articleText, folderWith, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'

type Route = typeof import('./media/[...path]/route.live.ts')

const sound = '0123456789'
let route: Route
beforeAll(async () => {
  const files = { 'articles/2025-08-11-a.md': articleText('A'), 'media/100% ton.mp3': sound, 'media/leer.txt': '' }
  vi.stubEnv('KIOSK_CONTENT', await folderWith({ 'site.yaml': siteYaml, ...files }))
  route = await import('./media/[...path]/route.live.ts')
})
afterAll(() => {
  vi.unstubAllEnvs()
  removeFolders()
})

const answer = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  route.GET(new Request('http://localhost/', { headers }), { params: Promise.resolve({ path: path.split('/') }) })

test('a sound is served whole, and in the parts that players ask for', async () => {
  const whole = await answer('100% ton.mp3')
  expect([whole.status, await whole.text(), whole.headers.get('Accept-Ranges')]).toEqual([200, sound, 'bytes'])
  const part = await answer('100% ton.mp3', { Range: 'bytes=2-4' })
  expect([part.status, await part.text(), part.headers.get('Content-Range')]).toEqual([206, '234', 'bytes 2-4/10'])
  const beyond = await answer('100% ton.mp3', { Range: 'bytes=10-' })
  expect([beyond.status, beyond.headers.get('Content-Range')]).toEqual([416, 'bytes */10'])
})

test('whoever has a file already is not sent it again', async () => {
  const mark = (await answer('100% ton.mp3')).headers.get('ETag') ?? ''
  expect((await answer('100% ton.mp3', { 'If-None-Match': mark })).status).toBe(304)
})

test('an empty file is served, and nothing beyond the folder', async () => {
  expect(await (await answer('leer.txt')).text()).toBe('')
  for (const path of ['../site.yaml', '..%2Fsite.yaml', 'fehlt.mp3', '\0'])
    expect((await answer(path)).status).toBe(404)
})
