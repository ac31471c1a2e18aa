import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { textHash } from '#lib/article/review.ts'
import { reopenedGates } from './reopened-gates.ts'
import { keepReviewed } from './reviewed-version.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-gates-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (body: string) => buildArticle({ title: 'Titel', body })
const review = (gate: string, text: string | null, at = 0) => ({ gate, by: 'ada', at, text, note: null })

test('a gate that opened again shows what changed since it was ticked last', async () => {
  const [first, second] = [textHash(read('Null Minuten.')), textHash(read('Es sind 23 Minuten.'))]
  await keepReviewed(folder, second, 'Es sind 23 Minuten.')
  const article = {
    ...read('Es sind 33 Minuten.'),
    reviews: [review('facts', second, 2), review('facts', first, 1)],
  }
  const [gate, ...others] = await reopenedGates(article, ['facts', 'language'], folder, read)
  expect(others).toEqual([])
  expect(gate).toMatchObject({ gate: 'facts', by: 'ada', at: 2 })
  expect(gate?.changes).toEqual([
    { kind: 'same', text: 'Titel\n\nEs sind ' },
    { kind: 'removed', text: '23' },
    { kind: 'added', text: '33' },
    { kind: 'same', text: ' Minuten.' },
  ])
})

test('a gate whose reviewed text is lost says so', async () => {
  const article = { ...read('Neu.'), reviews: [review('facts', 'f'.repeat(64)), review('language', null)] }
  expect(await reopenedGates(article, [], folder, read)).toMatchObject([
    { gate: 'facts', changes: null },
    { gate: 'language', changes: null },
  ])
})

test('a gate that is passed or was never ticked is not among them', async () => {
  const article = read('Text.')
  const passed = { ...article, reviews: [review('facts', textHash(article))] }
  expect(await reopenedGates(passed, ['facts', 'sources'], folder, read)).toEqual([])
})
