import { describe, expect, test } from 'vitest'
import { append, edited, remove, set } from './edit-builder.ts'
import { editFrontMatter } from './edit-front-matter.ts'
import type { FieldEdit } from './yaml-edit.ts'
import { Unquoted } from './yaml-writing.ts'

/** The front matter alone. */
const fields = (yaml: string, ...edits: readonly FieldEdit[]) =>
  edited(`---\n${yaml}---\nText.\n`, ...edits).slice(4, -'---\nText.\n'.length)

describe('setting a field', () => {
  test('changes its value alone', () => {
    const before = '# Kopf\nlayout: "post"   # Jekyll\n\ntitle:   Alt # bleibt\ndate: 2025-06-01\n'
    expect(fields(before, set('title', 'Neu'))).toBe(before.replace('Alt', 'Neu'))
  })

  test('keeps the quotes around a word', () => {
    expect(fields('title: "Alt"\n', set('title', 'Neu'))).toBe('title: "Neu"\n')
  })

  test.each([
    ['A: "b" c', `'A: "b" c'`],
    ['no', '"no"'],
    ['2025', '"2025"'],
    ['2025-08-11', '"2025-08-11"'],
    ['12:30', '"12:30"'],
    ['---', '"---"'],
    ['🙂 Größe', '"🙂 Größe"'],
    ['Größe', 'Größe'],
    [' # kein Kommentar', '" # kein Kommentar"'],
    [`It's "both"`, `"It's \\"both\\""`],
    ['eins\nzwei', '"eins\\nzwei"'],
    ['', '""'],
    ['null', '"null"'],
    [':symbol', '":symbol"'],
  ])('writes %j so that no reader takes it for anything else', (value, written) => {
    expect(fields('draft: true\n', set('title', value))).toBe(`draft: true\ntitle: ${written}\n`)
  })

  test('writes dates and flags without quotes', () => {
    expect(fields('', set('date', new Unquoted('2025-08-11 09:30 +0200')), set('draft', false))).toBe(
      'date: 2025-08-11 09:30 +0200\ndraft: false\n',
    )
  })

  test('fills a field that is empty, and keeps its comment', () => {
    expect(fields('title: # folgt\nlang: de\n', set('title', 'Neu'))).toBe('title: Neu # folgt\nlang: de\n')
  })

  test('turns lines into a word, and a word into lines', () => {
    const list = 'ai: # wie\n  involvement: assisted\n  steps:\n  - draft\ntitle: T\n'
    expect(fields(list, set('ai', 'none'))).toBe('ai: none # wie\ntitle: T\n')
    expect(fields('ai: none # wie\ntitle: T\n', set('ai', { involvement: 'assisted', note: 'Ja: nein' }))).toBe(
      'ai:\n  involvement: assisted\n  note: "Ja: nein" # wie\ntitle: T\n',
    )
  })

  test('reaches into maps and lists, and makes what is missing on the way', () => {
    const sources = 'sources:\n  - title: A # eins\n    url: https://a.example/\n  - {title: B}\n'
    expect(
      fields(
        sources,
        set(['sources', 0, 'accessed'], new Unquoted('2025-06-01')),
        set(['sources', 1, 'verified'], 'machine'),
      ),
    ).toBe(
      'sources:\n  - title: A # eins\n    url: https://a.example/\n    accessed: 2025-06-01\n  - {title: B, verified: machine}\n',
    )
    expect(fields('', set(['ai', 'note'], 'x'))).toBe('ai:\n  note: x\n')
  })

  test('of a key that stands there twice changes the one that counts', () => {
    expect(fields('title: A\ntitle: B\n', set('title', 'C'))).toBe('title: A\ntitle: C\n')
  })

  test('works where the lines are indented, where all is in brackets, and where a quoted text goes on unindented', () => {
    expect(fields('  title: A\n  lang: de\n', set('date', new Unquoted('2025-06-01')))).toBe(
      '  title: A\n  lang: de\n  date: 2025-06-01\n',
    )
    expect(fields('{title: A}\n', set('lang', 'de'))).toBe('{title: A, lang: de}\n')
    expect(fields('title: "A\nB"\nlang: de\n', set('lang', 'en'))).toBe('title: "A\nB"\nlang: en\n')
  })
})

describe('appending to a field', () => {
  const record = { gate: 'facts', by: 'eva', at: new Unquoted('2025-06-01') }
  const lines = '  - gate: facts\n    by: eva\n    at: 2025-06-01\n'

  test('begins the list', () => {
    expect(fields('title: T\n', append('reviews', record))).toBe(`title: T\nreviews:\n${lines}`)
    expect(fields('reviews:\ntitle: T\n', append('reviews', record))).toBe(`reviews:\n${lines}title: T\n`)
  })

  test('writes the item as the one before it', () => {
    const flow = 'reviews:\n- {gate: spelling, by: max} # erste\n# danach\ntitle: T\n'
    expect(fields(flow, append('reviews', record))).toBe(
      'reviews:\n- {gate: spelling, by: max} # erste\n- {gate: facts, by: eva, at: 2025-06-01}\n# danach\ntitle: T\n',
    )
    expect(fields(`reviews:\n${lines}`, append('reviews', record))).toBe(`reviews:\n${lines}${lines}`)
    expect(fields('tags: [a, # eins\n  b, ]\n', append('tags', 'c, d'))).toBe('tags: [a, # eins\n  b, "c, d", ]\n')
    expect(fields('tags: []\n', append('tags', 'c'))).toBe('tags: [c]\n')
  })

  test('refuses what is no list', () => {
    expect(editFrontMatter('---\ntitle: T\nreviews: ja\n---\n', [append('reviews', record)])).toEqual({
      refused: { line: 3, column: 10 },
    })
  })
})

test('removing a field takes its lines and its comment, however often it stands there', () => {
  const before = 'a: 1\n# über b\nb: # x\n  - 1 # eins\n  - 2\nc: 3 # drei\nb: 2 # zwei\n'
  expect(fields(before, remove('b'))).toBe('a: 1\n# über b\nc: 3 # drei\n')
  expect(fields('{a: 1, b: 2, c: 3}\n', remove('a'), remove('c'))).toBe('{b: 2}\n')
  expect(fields('l:\n  - a: 1\n    b: 2\n', remove(['l', 0, 'a']))).toBe('l:\n  - b: 2\n')
})

describe('a file', () => {
  test('without front matter gets one', () => {
    expect(edited('Text.\n', set('title', 'T'), set('lang', 'de'))).toBe('---\ntitle: T\nlang: de\n---\nText.\n')
    expect(edited('Text.\n', remove('title'))).toBe('Text.\n')
  })

  test('keeps its byte order mark, its line ends, and blanks behind its fences', () => {
    const before = '\uFEFF--- \r\ntitle: A\r\n---\t\r\nText.\nMehr.\r\n'
    expect(edited(before, set('title', 'B'), append('tags', 'x'))).toBe(
      '\uFEFF--- \r\ntitle: B\r\ntags: [x]\r\n---\t\r\nText.\nMehr.\r\n',
    )
  })

  test.each([
    ['---\ntitle: T\n', { line: 1, column: 1 }],
    ['---js\nx\n---\n', { line: 1, column: 1 }],
    ['---\nlang: de\ntitle: A: b\n---\n', { line: 3, column: 8 }],
    ['---\n- a\n---\n', { line: 2, column: 1 }],
    ['---\na: *x\n---\n', { line: 2, column: 4 }],
  ])('that cannot be read is refused with its place: %j', (text, refused) => {
    expect(editFrontMatter(text, [set('title', 'Neu')])).toEqual({ refused })
  })

  test('is refused where the change would take away what another field repeats', () => {
    expect(editFrontMatter('---\na: &x 1\nb: *x\n---\n', [remove('a')])).toEqual({ refused: { line: 2, column: 1 } })
  })
})
