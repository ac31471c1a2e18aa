import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { testPublication } from '#lib/content/builders.ts'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import { explainedRules } from './explained-rules.ts'
import { fieldRules } from './reader-field-rules.ts'
import { fileRules } from './reader-file-rules.ts'
import { mediaRules } from './reader-media-rules.ts'

const content = join(import.meta.dirname, '../../content')

function readerIds(): readonly string[] {
  return globSync('*.ts', { cwd: content, ignore: '*.test.ts' }).flatMap(file => {
    const text = readFileSync(join(content, file), 'utf8')
    const named = [...text.matchAll(/'((?:schema|text)\/[a-z-]+)'/g)].map(([, id]) => id ?? '')
    const refused = [...text.matchAll(/refuse\('([a-z-]+)'/g)].map(([, name]) => `schema/${name}`)
    return [...named, ...refused]
  })
}

test('every rule that the reader of the content names can be explained', () => {
  expect(readerIds().filter(id => !explainedRules.has(id))).toEqual([])
})

describe('examples of the reader', () => {
  const isWhole = (text: string) => text.startsWith('---\n') || text === 'Text.'
  const rules = [...fileRules, ...fieldRules, ...mediaRules].filter(
    ({ words }) => isWhole(words.de.before) && words.de.after !== '',
  )
  const rulesOf = (content: string) =>
    parseArticle(
      { path: 'articles/2026-01-12-hallo.md', content },
      { publication: testPublication, messages: messagesIn('de') },
    ).issues.map(({ rule }) => rule)

  test.each(rules.filter(({ words }) => !words.de.before.includes('(')).map(rule => [rule.id, rule] as const))(
    '%s',
    (id, { words }) => {
      expect(rulesOf(words.de.before)).toContain(id)
      expect(rulesOf(words.de.after)).not.toContain(id)
    },
  )
})
