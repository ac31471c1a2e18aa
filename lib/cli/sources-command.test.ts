import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'
import { type TestServer, testServer } from '#lib/desk/online/test-server.ts'
import { runCommand } from './command-run.ts'
import { sourcesCommand } from './sources-command.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({
    '/wal': response => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Wal gesichtet</title>'),
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

describe('kiosk sources', () => {
  test('asks nobody unless told to', async () => {
    const { code, out } = await runCommand(sourcesCommand, await withSources('/wal', '/weg'))
    expect(code).toBe(0)
    expect(out).toContain('2 sources of 1 hosts in 1 articles\n')
    expect(server.asked).toEqual([])
  })

  test('finds what is gone, and writes down what is there', async () => {
    const folder = await withSources('/wal')
    const { code, out } = await runCommand(
      sourcesCommand,
      folder,
      '--online',
      '--allow-private',
      '--write',
      '--json',
      file,
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ sources: [{ online: { verdict: 'ok', titleFit: 'fits' } }] })
    expect(readFileSync(join(folder, file), 'utf8')).toContain('accessed: 2025-08-20\n    verified: machine\n---\n')
    const gone = await runCommand(sourcesCommand, await withSources('/weg'), '--online', '--allow-private')
    expect(gone).toMatchObject({ code: 1 })
    expect(gone.out).toContain('gone (HTTP 404)')
  })

  test('does not ask private addresses, and writes nothing then', async () => {
    const folder = await withSources('/wal')
    const before = readFileSync(join(folder, file), 'utf8')
    const { code, out } = await runCommand(sourcesCommand, folder, '--online', '--write')
    expect(code).toBe(0)
    expect(out).toContain('not asked: private address')
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before)
  })

  test('refuses --write without --online', async () => {
    await expect(runCommand(sourcesCommand, await withSources('/wal'), '--write')).rejects.toThrow('--online')
  })
})
