import { describe, expect, test } from 'vitest'
import { runCommand } from './command-builders.ts'
import { commands } from './commands.ts'
import { help } from './help.ts'

const golden = (name: string) => new URL(`goldens/${name}.txt`, import.meta.url).pathname

test('kiosk --help is word for word as it was read over', async () => {
  await expect(help()).toMatchFileSnapshot(golden('help'))
})

describe.each([...commands])('kiosk %s', (name, command) => {
  test('prints its help, word for word as it was read over', async () => {
    const { code, out } = await runCommand(command, ['--help'], 'nowhere')
    expect(code).toBe(0)
    expect(out).toBe(command.usage)
    await expect(out).toMatchFileSnapshot(golden(`help-${name}`))
  })

  test('says how it is called and explains every option that it names, on lines that fit a terminal', () => {
    const { usage, summary } = command
    expect(usage.startsWith(`Usage: kiosk ${name}`)).toBe(true)
    const options = usage.slice(usage.indexOf('Options:'))
    const named = [...usage.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([option]) => option)
    expect(named.filter(option => !options.includes(option))).toEqual([])
    expect(usage).toMatch(/^ {2}--help\b/m)
    expect(usage.split('\n').filter(line => line.length > 100)).toEqual([])
    expect(summary).toMatch(/^[a-z].*[^.]$/)
  })

  test('refuses an option that it does not know', async () => {
    await expect(runCommand(command, ['--no-such-option'], 'nowhere')).rejects.toThrow('--no-such-option')
  })
})
