import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { articleText, folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import type { RejectedStory } from '#lib/content/rejected.ts'
import { rejectDraft } from './reject-draft.ts'

afterAll(removeFolders)

const file = 'drafts/2025-06-01-wal.md'
const story: RejectedStory = {
  title: 'Wal',
  language: 'de',
  file,
  date: '2025-06-01',
  rejected: '2025-06-02',
  why: 'Keine zweite Quelle',
  sources: [],
}
const record = (folder: string) => readFileSync(join(folder, 'rejected.yaml'), 'utf8')

test('a draft goes and is remembered', async () => {
  const folder = await folderWith({ [file]: articleText('Wal') })
  expect(await rejectDraft(folder, join(folder, file), story)).toBe('rejected')
  expect(existsSync(join(folder, file))).toBe(false)
  expect(record(folder)).toContain('title: Wal\n')
})

test('what was interrupted after it was remembered is not remembered twice', async () => {
  const folder = await folderWith({ [file]: articleText('Wal') })
  const again = await folderWith({ [file]: articleText('Wal') })
  await rejectDraft(folder, join(folder, file), story)
  const both = await folderWith({ [file]: articleText('Wal'), 'rejected.yaml': record(folder) })
  await rejectDraft(both, join(both, file), story)
  await rejectDraft(again, join(again, file), story)
  expect(record(both)).toBe(record(again))
})

test('a draft stays where it cannot be remembered', async () => {
  const folder = await folderWith({ [file]: articleText('Wal'), 'rejected.yaml': 'title: kein Eintrag\n' })
  expect(await rejectDraft(folder, join(folder, file), story)).toBe('unwritable')
  expect(existsSync(join(folder, file))).toBe(true)
})

test('of drafts that are rejected at once all are remembered', async () => {
  const files = ['1', '2', '3', '4', '5'].map(number => `drafts/2025-06-0${number}-wal.md`)
  const folder = await folderWith(Object.fromEntries(files.map(one => [one, articleText('Wal')])))
  await Promise.all(files.map(one => rejectDraft(folder, join(folder, one), { ...story, file: one })))
  expect(files.filter(one => !record(folder).includes(one))).toEqual([])
})

test('nothing outside of the publication goes, also through a link', async () => {
  const [folder, other] = [await folderWith({ 'a.md': '' }), await folderWith({ '2025-06-01-wal.md': 'x' })]
  symlinkSync(other, join(folder, 'drafts'))
  await expect(rejectDraft(folder, join(folder, file), story)).rejects.toMatchObject({ reason: 'outside' })
  expect(existsSync(join(other, '2025-06-01-wal.md'))).toBe(true)
})
