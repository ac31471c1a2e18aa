import { readFileSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'
import { type TestServer, testServer } from '#lib/desk/online/test-server.ts'
import { runCommand } from './command-builders.ts'
import { sourcesCommand } from './sources-command.ts'

let server: TestServer
/** The file that somebody changes while a page is asked. */
let changed = ''
const wal = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Wal gesichtet</title>')

beforeAll(async () => {
  server = await testServer({
    '/wal': wal,
    '/eilt': response => {
      writeFileSync(changed, 'von Hand')
      wal(response)
    },
  })
})
afterAll(async () => {
  removeFolders()
  await server.close()
})

const file = 'articles/2025-08-01-wal.md'
const withSources = (...paths: readonly string[]) =>
  folderWith({
    'site.yaml': siteYaml,
    [file]: `---\ntitle: Wal\n---\nText.\n\n### Quellen\n${paths.map(path => `- [Wal gesichtet](${server.url}${path})\n`).join('')}`,
  })

const run = (folder: string, ...args: readonly string[]) =>
  runCommand(sourcesCommand, args, folder, { now: Date.UTC(2025, 7, 20) })

describe('kiosk sources', () => {
  test('asks nobody unless told to', async () => {
    const { code, out } = await run(await withSources('/wal', '/weg'))
    expect(code).toBe(0)
    expect(out).toContain('2 sources of 1 host in 1 article\n')
    expect(server.asked).toEqual([])
  })

  test('finds what is gone, and writes down what is there', async () => {
    const folder = await withSources('/wal')
    const { code, out } = await run(folder, '--online', '--allow-private', '--write', '--json', file)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ sources: [{ online: { verdict: 'ok', titleFit: 'fits' } }] })
    expect(readFileSync(join(folder, file), 'utf8')).toContain('accessed: 2025-08-20\n    verified: machine\n---\n')
    const gone = await run(await withSources('/weg'), '--online', '--allow-private')
    expect(gone).toMatchObject({ code: 1 })
    expect(gone.out).toContain('gone (HTTP 404)')
  })

  test('leaves a file alone that somebody changed while its pages were asked, and says so', async () => {
    const folder = await withSources('/eilt')
    changed = join(folder, file)
    const { code, out, err } = await run(folder, '--online', '--allow-private', '--write')
    expect(code).toBe(1)
    expect(out).toContain('    there\n')
    expect(err).toContain('was changed by somebody meanwhile')
    expect(readFileSync(join(folder, file), 'utf8')).toBe('von Hand')
  })

  test('does not ask private addresses, and writes nothing then', async () => {
    const folder = await withSources('/wal')
    const before = readFileSync(join(folder, file), 'utf8')
    const { code, out } = await run(folder, '--online', '--write')
    expect(code).toBe(0)
    expect(out).toContain('not asked: private address')
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before)
  })

  test('refuses --write without --online', async () => {
    await expect(run(await withSources('/wal'), '--write')).rejects.toThrow('--online')
  })
})
