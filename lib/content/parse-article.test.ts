import { describe, expect, test } from 'vitest'
import { articleFrom, openPublication, validArticle } from './builders.ts'
import { messagesIn } from './message-dictionaries.ts'
import { parseArticle } from './parse-article.ts'

const context = { publication: openPublication, messages: messagesIn('en') }

function parse(content: string | Uint8Array, path = 'articles/2025-08-11-hallo.md') {
  return parseArticle({ path, content }, context)
}

describe('words that YAML takes for something else', () => {
  test.each([
    ['yes', 'generated'],
    ['on', 'generated'],
    ['True', 'generated'],
    ['"true"', 'generated'],
    ['no', 'unknown'],
    ['off', 'unknown'],
    ['"no"', 'unknown'],
    ['false', 'unknown'],
  ])('aigenerated: %s is %s', (written, involvement) => {
    expect(validArticle(`aigenerated: ${written}`).ai.involvement).toBe(involvement)
  })

  test('silence about AI is unknown', () => {
    expect(validArticle('layout: post').ai.involvement).toBe('unknown')
  })

  test('language: no is Norwegian', () => {
    const publication = { ...openPublication, languages: ['de', 'no'] as const }
    expect(validArticle('language: no', { publication }).language).toBe('no')
  })

  test.each(['2025', '12:30', 'no', '1e3', '0x1F', '2025-08-11', 'null und nichtig'])(
    'title: %s is that text',
    title => {
      expect(articleFrom(`title: ${title}`).article?.title).toBe(title)
    },
  )
})

describe('how AI took part', () => {
  test.each([
    ['ai: assisted', 'assisted'],
    ['ai: none', 'none'],
    ['ai: none\naigenerated: false', 'none'],
    ['ai: {involvement: generated}', 'generated'],
    ['ai: generated\naigenerated: true', 'generated'],
  ])('%s', (frontMatter, involvement) => {
    const { article, rules } = articleFrom(`title: Hallo\n${frontMatter}`)
    expect([article?.ai.involvement, rules]).toEqual([involvement, []])
  })

  test.each([
    'aigenerated: true\nai: none',
    'aigenerated: true\nai_generated: no',
    'ai: generated\naigenerated: false',
    'aigenerated: true\nai: assisted',
  ])('flags that contradict each other count as generated: %j', frontMatter => {
    const { article, rules } = articleFrom(`title: Hallo\n${frontMatter}`)
    expect([article?.ai.involvement, rules]).toEqual(['generated', ['schema/ai-contradiction']])
  })

  test.each(['ai: vielleicht', 'aigenerated:', 'aigenerated: 2', 'ai: {note: x}', 'ai: [generated]'])(
    'an answer that cannot be read counts as generated: %s',
    frontMatter => {
      const { article, rules } = articleFrom(`title: Hallo\n${frontMatter}`)
      expect([article?.ai.involvement, rules]).toEqual(['generated', ['schema/ai-unreadable']])
    },
  )

  test('a record is read whole', () => {
    const { ai } = validArticle(
      'ai: {involvement: assisted, steps: [draft, {name: translation, system: Z}], systems: X, note: Y, media: media/a.png, generatedAt: 2025-08-10}',
    )
    expect(ai).toEqual({
      involvement: 'assisted',
      steps: [
        { name: 'draft', system: null },
        { name: 'translation', system: 'Z' },
      ],
      systems: ['X', 'Z'],
      note: 'Y',
      media: ['/media/a.png'],
      generatedAt: Date.parse('2025-08-09T22:00:00Z'),
    })
  })
})

describe('bytes', () => {
  const text = '---\ntitle: Größe\n---\nText.\n'
  const utf16le = Buffer.from(`\uFEFF${text}`, 'utf16le')

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16le],
    ['UTF-16, big end first', Buffer.from(utf16le).swap16()],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['old Mac line ends', Buffer.from(text.replaceAll('\n', '\r'))],
    ['fences with blanks behind them', Buffer.from(text.replaceAll('---', '--- \t'))],
    ['dots as the closing fence', Buffer.from(text.replace('---\nText', '...\nText'))],
    ['a fence that names YAML', Buffer.from(text.replace('---', '---yaml'))],
  ])('%s are read', (_, bytes) => {
    const { article, issues } = parse(bytes)
    expect([article?.title, article?.text.body, article?.bodyLine, issues]).toEqual(['Größe', 'Text.\n', 3, []])
  })

  test('bytes that are no UTF-8 are an error at their place', () => {
    const { article, issues } = parse(Buffer.from('---\ntitle: Gr\xF6\xDFe\n---\n', 'latin1'))
    expect([article, issues[0]?.rule, issues[0]?.place]).toEqual([null, 'schema/encoding', { line: 2, column: 10 }])
  })

  test('UTF-16 without a byte order mark is an error, not a file without front matter', () => {
    expect(parse(Buffer.from(text, 'utf16le')).issues[0]?.rule).toBe('schema/encoding')
  })
})

test('a quoted title may go on in the next line without indentation', () => {
  const { article, issues } = parse('---\ntitle: "Ein langer\nTitel: mit Rest"\nlang: de\n---\nText.\n')
  expect([article?.title, issues]).toEqual(['Ein langer Titel: mit Rest', []])
})

test('places count lines of the file, also behind a byte order mark and CRLF', () => {
  expect(parse('\uFEFF---\r\ntitle: A\r\ndate: x\r\n---\r\n').issues[0]?.place).toEqual({ line: 3, column: 7 })
})

test('front matter in a language that runs is never run', () => {
  const { article, issues } = parse('---js\n{ title: (globalThis.pwned = "yes") }\n---\nText.\n')
  expect([article, issues[0]?.rule, 'pwned' in globalThis]).toEqual([null, 'schema/front-matter-foreign', false])
})

test.each(['constructor', '__proto__', 'toString'])('nor is a language called %s', language => {
  expect(parse(`---${language}\ntitle: x\n---\n`).issues[0]?.rule).toBe('schema/front-matter-foreign')
})

test('aliases repeat what they stand for', () => {
  expect(articleFrom('description: &d Hallo\ntitle: *d').article?.title).toBe('Hallo')
})

test('keys that name parts of every object are just unknown fields', () => {
  const { article, rules } = articleFrom('title: Hallo\n__proto__: {draft: true}\nconstructor: x')
  expect([article?.draft, rules]).toEqual([false, ['schema/field-unknown', 'schema/field-unknown']])
})
