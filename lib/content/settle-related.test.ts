import { expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { messagesIn } from './message-dictionaries.ts'
import { settleRelated } from './settle-related.ts'

const named = (slug: string, language = 'de') =>
  buildArticle({ slug, language, file: `articles/${language}/2025-08-01-${slug}.md` })

function said(names: readonly string[]): readonly string[] {
  const related = names.map((name, index) => ({ name, place: { line: 3 + index, column: 5 } }))
  const articles = [named('hafen'), named('hafen', 'en'), named('netz', 'en'), buildArticle({ slug: 'x', related })]
  return settleRelated(articles, buildPublication(), messagesIn('en')).map(
    ({ message, place, rule }) => `${place.line}:${place.column} ${rule} ${message}`,
  )
}

test('a name that no article has is a finding with what may have been meant', () => {
  expect(said(['hafen', 'hafenn', '2025-08-01-netz'])).toEqual([
    '4:5 schema/related-unknown No other article is called “hafenn”. Did you mean “hafen”?',
  ])
})

test('a name that several articles in other languages have is a finding that names them', () => {
  const twice = [named('brot', 'en'), named('brot', 'fr')]
  const related = [{ name: 'brot', place: { line: 3, column: 1 } }]
  const [issue] = settleRelated([...twice, buildArticle({ related })], buildPublication(), messagesIn('en'))
  expect(issue?.message).toContain('articles/en/2025-08-01-brot.md, articles/fr/2025-08-01-brot.md')
})
