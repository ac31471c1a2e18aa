import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication, withReview } from '#lib/article/article-builder.ts'
import { disclosureOf } from '#lib/article/disclosure.ts'
import { lifecycleOf } from '#lib/article/lifecycle.ts'
import { registerCsv, toRegister } from './register.ts'
import { toCsv } from './to-csv.ts'

const publication = buildPublication()
const now = Date.UTC(2025, 7, 20)

function rowsOf(...articles: readonly ReturnType<typeof buildArticle>[]) {
  const entries = articles.map(article => ({
    article,
    lifecycle: lifecycleOf(article, publication, now),
    disclosure: disclosureOf(article, publication),
    url: `https://blatt.example/${article.slug}/`,
    recordUrl: `https://blatt.example/${article.slug}/disclosure.json`,
    labelSentence: 'KI-generiert · keine redaktionelle Prüfung dokumentiert',
  }))
  return toRegister(entries, 'Europe/Berlin')
}

describe('the register', () => {
  test('says of every article how AI took part, who checked it and when', () => {
    const at = Date.UTC(2025, 7, 12, 22, 30)
    const article = withReview(
      buildArticle({ ai: { involvement: 'generated', systems: ['A', 'B'] } }),
      'facts',
      'Ada',
      at,
    )
    expect(rowsOf(article)).toMatchObject([
      {
        involvement: 'generated',
        status: 'editorial',
        labelKind: 'voluntary',
        reviewer: 'Ada',
        reviewed: '2025-08-13',
        gatesPassed: ['facts'],
        gatesOpen: ['sources', 'spelling'],
        systems: ['A', 'B'],
        responsible: 'Ada Beispiel',
      },
    ])
  })

  test('says that an article is withdrawn from the hour on for which that is said', () => {
    const from = (at: number) => buildArticle({ withdrawn: { at, reason: 'Doppelt' } })
    expect(rowsOf(from(now), from(now + 1)).map(({ withdrawn }) => withdrawn)).toEqual([true, false])
  })

  test('has the same rows as CSV', () => {
    const csv = registerCsv(rowsOf(buildArticle({ title: 'Ein "Fall", zwei\nZeilen' }), buildArticle()))
    const [header = '', ...lines] = csv.split('\r\n')
    expect(header.split(',').slice(0, 4)).toEqual(['url', 'record', 'language', 'headline'])
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('"Ein ""Fall"", zwei\nZeilen"')
    expect(lines.at(-1)).toBe('')
  })
})

test.each(['=1+1', '+1', '-1', '@sum(A1)', '\t=1'])('the field %j is no formula for a spreadsheet', field => {
  expect(toCsv([[field]])).toBe(`"'${field}"\r\n`)
})
