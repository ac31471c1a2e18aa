import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { code, files, textOf } from './code-files.ts'

/** Words that may stand in these files only, and what to do instead. */
const seams: readonly { readonly word: RegExp; readonly files: readonly string[]; readonly instead: string }[] = [
  {
    word: /process\.env/,
    files: ['lib/publication/environment.ts', 'lib/cli/kiosk.mjs'],
    instead: 'read it in lib/publication/environment.ts and pass it on',
  },
  {
    word: /new Date\(\)|Date\.now\(\)/,
    files: [
      'lib/cli/kiosk.mjs',
      'app/current-site.ts',
      ...code.filter(file => /^lib\/cli\/[\w-]+-command\.ts$/.test(file)),
    ],
    instead: 'take the instant as an argument',
  },
  {
    word: /dangerouslySetInnerHTML/,
    files: ['components/prose.tsx', 'components/json-ld.tsx'],
    instead: 'render <Prose>',
  },
  {
    word: /['"]use client['"]/,
    files: ['app/reload.dev.tsx', 'app/search-script.tsx'],
    instead: 'write a server component; readers load no script',
  },
  { word: /\bas any\b|: any\b/, files: [], instead: 'take unknown and narrow it' },
]

const forbiddenNames = /^(index|utils?|helpers?|common|misc|shared|types)\.tsx?$/

/** What runs for readers and editors; the browser tests are a world of their own. */
const ours = code.filter(file => !file.startsWith('e2e/'))

describe('conventions', () => {
  test.each(seams)('$word stands only where it belongs', ({ word, files: allowed, instead }) => {
    const wrong = ours.filter(file => !allowed.includes(file) && word.test(textOf(file)))
    expect(wrong.map(file => `${file}: ${instead}`)).toEqual([])
  })

  test('file names say what is inside', () => {
    expect(files.filter(file => forbiddenNames.test(basename(file)))).toEqual([])
  })

  test('no file is longer than two ideas', () => {
    const long = code.filter(file => textOf(file).split('\n').length > 201)
    expect(long.map(file => `${file}: split it by idea`)).toEqual([])
  })

  test('only drivers and MDX use default exports', () => {
    const allowed = /^app\/|^e2e\/|\.config\./
    expect(code.filter(file => !allowed.test(file) && /^export default /m.test(textOf(file)))).toEqual([])
  })
})
