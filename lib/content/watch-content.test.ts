import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { watchContent } from './watch-content.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-watch-'))
  mkdirSync(join(folder, 'articles'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function expectChange(act: () => void): Promise<void> {
  const { listeners, ready } = watchContent(folder)
  await ready
  const listener = vi.fn<() => void>()
  listeners.add(listener)
  act()
  await vi.waitFor(() => expect(listener).toHaveBeenCalled(), { timeout: 5000 })
  listeners.delete(listener)
}

test('a file is seen each time an editor saves it by putting a new one in its place', async () => {
  const file = join(folder, 'articles/a.md')
  const save = (text: string) => {
    writeFileSync(join(folder, '.a.md.swp'), text)
    renameSync(join(folder, '.a.md.swp'), file)
  }
  await expectChange(() => save('one'))
  await expectChange(() => save('two, longer'))
  await expectChange(() => save('three, longer still'))
})

test('a file in a new folder is seen', async () => {
  await expectChange(() => mkdirSync(join(folder, 'media')))
  await expectChange(() => writeFileSync(join(folder, 'media/a.txt'), 'a'))
})

test('all of a process share one watch', () => {
  expect(watchContent(folder)).toBe(watchContent(folder))
})
