import { afterEach, expect, test, vi } from 'vitest'
import { main } from './main.ts'

const written = { out: '', err: '' }

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.stdout.removeAllListeners('error')
  process.exitCode = undefined
  Object.assign(written, { out: '', err: '' })
})

async function run(...argv: readonly string[]) {
  const into = (name: 'out' | 'err') => (text: string | Uint8Array) => {
    written[name] += String(text)
    return true
  }
  vi.stubEnv('LC_ALL', 'de_DE.UTF-8')
  vi.spyOn(process.stdout, 'write').mockImplementation(into('out'))
  vi.spyOn(process.stderr, 'write').mockImplementation(into('err'))
  const paths = { root: '', script: '', stylesheet: '', searchScript: '', searchStyle: '' }
  await main(argv, { ...paths, program: '', renderer: '', drawer: '', indexer: '' })
  return process.exitCode
}

const outputFails = (code: string) => process.stdout.emit('error', Object.assign(new Error(code), { code }))

test('a command that there is not is told with a guess and the help', async () => {
  expect(await run('chek')).toBe(2)
  expect(written.err).toBe('kiosk: Einen Befehl „chek“ gibt es nicht. Meinten Sie „check“?\nkiosk --help sagt mehr.\n')
})

test('a wrong use points to the help of its command, and no name commands the terminal', async () => {
  expect(await run('export', '--n\u001b[31m')).toBe(2)
  expect(written.err).toBe('kiosk: Die Option --n[31m gibt es nicht.\nkiosk export --help sagt mehr.\n')
})

test('who stops reading breaks nothing', async () => {
  await run('--help')
  outputFails('EPIPE')
  expect(process.exitCode).toBe(0)
})

test('an output that cannot be written is a failure of the machine', async () => {
  await run('--help')
  outputFails('ENOSPC')
  expect(process.exitCode).toBe(3)
  expect(written.err).toContain('die Festplatte ist voll')
})
