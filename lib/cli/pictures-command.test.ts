import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'
import { dot } from '#lib/content/pictures/picture-builders.ts'
import { type TestServer, testServer } from '#lib/desk/online/test-server.ts'
import { checkCommand } from './check-command.ts'
import { runCommand } from './command-builders.ts'
import { picturesCommand } from './pictures-command.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({
    '/Mole%20am%20Hafen.php': response => response.end(dot),
    '/seite.jpg': response => response.end('<html></html>'),
  })
})
afterAll(async () => {
  removeFolders()
  await server.close()
})

const file = 'articles/2025-08-01-hafen.md'
const withText = (lead: string, body: string) =>
  folderWith({
    'site.yaml': siteYaml,
    [file]: `---\ntitle: Hafen\nimage:\n  src: ${lead}\n  alt: Mole\n---\n${body}\n`,
  })

describe('kiosk pictures', () => {
  test('lists pictures of other hosts and asks nobody', async () => {
    const folder = await withText(
      '/media/a.jpg',
      `Text ![Mole](${server.url}/mole.jpg) und [Link](${server.url}/b.jpg).`,
    )
    const { code, err, out } = await runCommand(picturesCommand, [], folder)
    expect(code).toBe(0)
    expect(out).toMatch(/hafen\.md:7:6 {2}http:\/\/127\.0\.0\.1:\d+\/mole\.jpg\n$/)
    expect(err).toContain('1 picture at other hosts')
    expect(server.asked).toEqual([])
  })

  test('fetches them into media/ and writes their new addresses, in text, definitions and front matter', async () => {
    const address = `${server.url}/Mole%20am%20Hafen.php`
    const folder = await withText(address, `![Mole](${address} "Titel") ![Mole][1] <${address}>\n\n[1]: ${address}`)
    const { code, out } = await runCommand(picturesCommand, ['--fetch', '--allow-private', file], folder)
    expect(code).toBe(0)
    expect(out).toContain('hafen.md:3:1: fetched into /media/mole-am-hafen.png')
    expect(readFileSync(join(folder, 'media/mole-am-hafen.png')).equals(dot)).toBe(true)
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toContain('image:\n  src: /media/mole-am-hafen.png\n')
    const body = `![Mole](/media/mole-am-hafen.png "Titel") ![Mole][1] <${address}>\n\n[1]: /media/mole-am-hafen.png\n`
    expect(text.endsWith(body)).toBe(true)
    expect(server.asked.filter(asked => asked.includes('Mole'))).toHaveLength(1)
  })

  test('leaves what is no picture, and says why', async () => {
    const folder = await withText('/media/a.jpg', `![Mole](${server.url}/seite.jpg) ![Mole](${server.url}/fehlt.jpg)`)
    const { code, err } = await runCommand(picturesCommand, ['--fetch', '--allow-private'], folder)
    expect(code).toBe(1)
    expect(err).toContain('not fetched, no whole picture in JPEG')
    expect(err).toContain('not fetched, http-404')
    expect(existsSync(join(folder, 'media'))).toBe(false)
  })

  test('does not ask private addresses', async () => {
    const folder = await withText('/media/a.jpg', `![Mole](${server.url}/privat.jpg)`)
    const { code, err } = await runCommand(picturesCommand, ['--fetch'], folder)
    expect(code).toBe(1)
    expect(err).toContain('the address is private')
  })
})

test('kiosk check names the command, and what is wrong with files where they are shown', async () => {
  const folder = await withText('/media/kaputt.png', '![Mole](https://bilder.example/mole.jpg)')
  mkdirSync(join(folder, 'media'))
  writeFileSync(join(folder, 'media/kaputt.png'), dot.subarray(0, 40))
  const { out } = await runCommand(checkCommand, [], folder)
  expect(out).toContain('hafen.md:3:1  error  pictures/broken')
  expect(out).toContain('hafen.md:7:1  warning  pictures/elsewhere')
  expect(out).toContain('kiosk pictures --fetch articles/2025-08-01-hafen.md')
})
