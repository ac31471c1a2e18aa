import { expect, test } from 'vitest'
import { exportWords } from './export-words.ts'

const account = { articles: { live: 12, gated: 1, draft: 2 }, pages: 1, leftOut: 0 }
const seal = { files: 240, bytes: 2_345_678 }
const written = { out: 'out', seal, added: 3, changed: 2, removed: 1, unchanged: 235, seconds: 1.25 }

test.each([
  ['en', '16 files: 12 live, 1 gated, 2 draft, 1 standing page, 0 left out'],
  ['de', '16 Dateien: 12 live, 1 zu prüfen, 2 im Entwurf, 1 feste Seite, 0 ausgelassen'],
] as const)('every file of a publication is accounted for in the language of editors: %s', (language, line) => {
  expect(exportWords[language].account(account)).toBe(line)
})

test.each([
  ['en', 'out: 240 files, 2.3 MB, 3 new, 2 changed, 235 unchanged, 1 removed, in 1.3 s'],
  ['de', 'out: 240 Dateien, 2,3 MB, 3 neu, 2 geändert, 235 unverändert, 1 entfernt, in 1,3 s'],
] as const)('what an export wrote is told in the language of editors: %s', (language, line) => {
  expect(exportWords[language].written(written)).toBe(line)
})

test('a single error is one', () => {
  expect(exportWords.en.refused(1)).toMatch(/ 1 error\./)
  expect(exportWords.en.refused(2)).toMatch(/ 2 errors\./)
})
