import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleAddress, parsePath, toPath } from '#lib/article/paths.ts'
import { openPublication, testPublication } from './builders.ts'
import { messagesIn } from './message-dictionaries.ts'
import { parseArticle } from './parse-article.ts'

const contexts = [openPublication, testPublication].map(publication => ({ publication, messages: messagesIn('de') }))
const path = fc.constantFrom('articles/2025-08-11-a.md', '_posts/2025-08-11-a.md', 'drafts/x.md', 'en/_drafts/.md')

/** Parsing never throws, always says why there is no article, and never yields an address that leaves its folder. */
function holds(content: string | Uint8Array, file: string): void {
  for (const context of contexts) {
    const { article, issues } = parseArticle({ path: file, content }, context)
    if (article) {
      const address = articleAddress(article)
      expect(parsePath(toPath(address))).toEqual(address)
    } else expect(issues.some(({ level }) => level === 'error')).toBe(true)
    for (const { place } of issues) expect(place.line >= 1 && place.column >= 1).toBe(true)
  }
}

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), path, holds))
})

test('any text as front matter', () => {
  const unit = fc.constantFrom(
    ...'abk-:#"\'[]{}|>&*!%@`,?\\~ \t\n\r.0129äß',
    '\u2028',
    '\uD800',
    '---',
    '\n- ',
    ': ',
    '\n  ',
  )
  const text = fc.string({ unit, maxLength: 60 })
  fc.assert(
    fc.property(text, text, path, (front, body, file) => holds(`---\n${front}\n---\n${body}`, file)),
    { numRuns: 300 },
  )
})

test('any value in any field', () => {
  const fields = [
    'title',
    'language',
    'date',
    'slug',
    'permalink',
    'redirect_from',
    'tags',
    'topics',
    'authors',
    'image',
  ]
  const more = [
    'ai',
    'aigenerated',
    'reviews',
    'sources',
    'corrections',
    'withdrawn',
    'expires',
    'assets',
    'draft',
    'ref',
  ]
  const record = fc.dictionary(fc.constantFrom(...fields, ...more), fc.jsonValue({ maxDepth: 3 }))
  fc.assert(
    // JSON is YAML.
    fc.property(record, path, (values, file) =>
      holds(`---\n${JSON.stringify({ title: 'x', ...values })}\n---\n`, file),
    ),
    { numRuns: 100 },
  )
})

test('nesting deeper than the stack', () => {
  holds(`---\ntitle: ${'['.repeat(10_000)}\n---\n`, 'articles/2025-08-11-a.md')
})
