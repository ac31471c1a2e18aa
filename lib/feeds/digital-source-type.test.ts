import { expect, test } from 'vitest'
import { aiDisclosureMeta, iptcTerms, schemaSourceTypes } from './digital-source-type.ts'

test.each([
  ['generated', 'editorial', 'ai-assisted'],
  ['generated', 'void', 'ai-autonomous'],
  ['assisted', 'editorial', 'ai-assisted'],
  ['assisted', 'formal', 'ai-autonomous'],
  ['none', 'unrecorded', 'human-only'],
  ['unknown', 'unrecorded', null],
] as const)('an article that is %s and %s has the ai-disclosure %s', (involvement, status, content) => {
  expect(aiDisclosureMeta({ involvement, status })).toBe(content)
})

test('silence on AI has no term in any vocabulary', () => {
  expect([schemaSourceTypes.unknown, iptcTerms.unknown, schemaSourceTypes.none]).toEqual([null, null, null])
})
