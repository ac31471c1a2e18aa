import { expect, test } from 'vitest'
import { pageTitle } from './page-title.ts'

const titleOf = (html: string, type = 'text/html; charset=utf-8') => pageTitle(Buffer.from(html), type)

test.each([
  ['<TITLE>\n Wal  in der\nElbe </TITLE>', 'Wal in der Elbe'],
  ['<title>A &amp; B &#8211; C</title>', 'A & B – C'],
  ['<title>Blatt</title><meta property="og:title" content="Wal > Elbe"><body>', 'Wal > Elbe'],
  ["<meta content='Wal' name=og:title><title>Blatt</title>", 'Wal'],
  ['<meta property=og:title content=""><title>Blatt</title>', 'Blatt'],
  ['<!-- <title>Nein</title> --><script>"<title>Nein</title>"</script><title>Ja</title>', 'Ja'],
  ['<svg><title>Zeichen</title></svg><title>Ja</title>', 'Ja'],
  ['<title>İstanbul</title><title>Zwei</title>', 'İstanbul'],
  ['<title>Ohne Ende', 'Ohne Ende'],
  ['<body><title>Im Text</title>', null],
  ['', null],
])('%j has the title %j', (html, title) => {
  expect(titleOf(html)).toBe(title)
})

test.each(['<', '<meta ', '<meta property=og:title ', '<title', '<!--', '<script>', 'a', '&amp', '<meta content="'])(
  'a flood of %j is read in no time',
  piece => {
    expect(titleOf(piece.repeat(Math.ceil(262_144 / piece.length)))?.length ?? 0).toBeLessThanOrEqual(1000)
  },
)

test('an encoding that nobody knows is taken for UTF-8', () => {
  expect(titleOf('<title>Größe</title>', 'text/html; charset=klingonisch')).toBe('Größe')
  expect(pageTitle(Buffer.from('\uFEFF<title>Größe</title>', 'utf16le'), 'text/html')).toBe('Größe')
})
