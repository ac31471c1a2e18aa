import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toValue } from '#lib/content/yaml-node.ts'
import { parseYaml } from '#lib/content/yaml-source.ts'
import { commands } from './commands.ts'

const textOf = (name: string) => readFileSync(new URL(`../../.github/newsroom/${name}`, import.meta.url), 'utf8')

describe.each(['check.yml', 'nightly.yml', 'pre-commit'])('.github/newsroom/%s', name => {
  test('calls commands that exist, with options that they have', () => {
    const calls = [
      ...textOf(name)
        .replaceAll('\\\n', ' ')
        .matchAll(/npx kiosk (\w+)([^\n|<>]*)/g),
    ]
    expect(calls.length).toBeGreaterThan(0)
    for (const [, command = '', rest = ''] of calls) {
      const usage = commands.get(command)?.usage ?? ''
      expect(usage, `kiosk ${command}`).not.toBe('')
      for (const [option] of rest.matchAll(/(?<!\S)--[a-z][\w-]*/g)) expect(usage).toContain(option)
    }
  })

  test.skipIf(!name.endsWith('.yml'))('is a workflow that reads as YAML', () => {
    const source = parseYaml(textOf(name))
    if ('fault' in source || source.root === null) throw new Error(`${name} cannot be read`)
    expect(Object.keys(toValue(source.root))).toEqual(expect.arrayContaining(['name', 'on', 'permissions', 'jobs']))
  })

  test.skipIf(!name.endsWith('.yml'))('puts nothing that others write into a command', () => {
    const scripts = textOf(name)
      .split('\n')
      .filter(line => !/^\s+(?:\w+|group): /.test(line))
    expect(scripts.filter(line => line.includes('${{'))).toEqual([])
  })
})
