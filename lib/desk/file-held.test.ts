import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { whileHeld } from './file-held.ts'

afterEach(removeFolders)

test('a file is in one hand at a time', async () => {
  const path = join(await folderWith({}), 'a.md')
  const steps: string[] = []
  const act = (name: string) => async () => {
    steps.push(`${name} begins`)
    await writeFile(path, name)
    steps.push(`${name} ends`)
  }
  await Promise.all([whileHeld(path, act('one')), whileHeld(path, act('two'))])
  const [first = ''] = steps[0]?.split(' ') ?? []
  const second = first === 'one' ? 'two' : 'one'
  expect(steps).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`])
})

test('what nobody lets go of is refused, and stays with whoever has it', async () => {
  const path = join(await folderWith({ '.a.md.lock': '' }), 'a.md')
  const lock = join(dirname(path), '.a.md.lock')
  await expect(whileHeld(path, async () => 'never', 2)).rejects.toMatchObject({ reason: 'busy', path: lock })
  expect(existsSync(lock)).toBe(true)
})

test('a file is let go when something fails', async () => {
  const path = join(await folderWith({}), 'a.md')
  await expect(whileHeld(path, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(await whileHeld(path, async () => 'next')).toBe('next')
})
