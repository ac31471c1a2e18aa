import { describe, expect, test } from 'vitest'
import { buildArticle, buildPublication, withReview } from './article-builder.ts'
import { disclosureOf } from './disclosure.ts'
import { written } from './written-text.ts'

const publication = buildPublication({ people: [{ key: 'ada', name: 'Ada Beispiel', role: {}, url: null }] })
const generated = buildArticle({ ai: { involvement: 'generated' } })
const at = Date.UTC(2025, 7, 12)

describe('disclosure', () => {
  test('a generated article without reviews carries the mandatory label', () => {
    expect(disclosureOf(generated, publication)).toMatchObject({
      status: 'unrecorded',
      label: 'mandatory',
      reviewer: null,
    })
  })

  test('a fact-check of this very text makes the label voluntary and names who checked', () => {
    const disclosure = disclosureOf(withReview(generated, 'facts', 'ada', at), publication)
    expect(disclosure).toMatchObject({
      status: 'editorial',
      label: 'voluntary',
      reviewer: { name: 'Ada Beispiel', at },
    })
  })

  test('other reviews alone are formal', () => {
    expect(disclosureOf(withReview(generated, 'spelling', 'ada', at), publication).status).toBe('formal')
  })

  test('one changed letter voids the review, and putting it back restores it', () => {
    const reviewed = withReview(generated, 'facts', 'ada', at)
    const changed = { ...reviewed, text: written(reviewed.text.body.replace('Erster', 'Ersten')) }
    expect(disclosureOf(changed, publication)).toMatchObject({ status: 'void', label: 'mandatory', reviewer: null })
    expect(disclosureOf({ ...changed, text: reviewed.text }, publication).status).toBe('editorial')
  })

  test('line ends, blanks around the text and the Unicode form do not void a review', () => {
    const reviewed = withReview(buildArticle({ body: 'Über Börsen.\n\nEnde.\n' }), 'facts', 'ada', at)
    const rewritten = { ...reviewed, text: written(`\r\n${'Über Börsen.\r\n\r\nEnde.'.normalize('NFD')}`) }
    expect(disclosureOf(rewritten, publication).status).toBe('editorial')
  })

  test('a fact-check that nobody answers for is no editorial review', () => {
    const reviewed = withReview(generated, 'facts', 'ada', at)
    expect(disclosureOf(reviewed, { ...publication, responsible: null })).toMatchObject({
      status: 'unrecorded',
      label: 'mandatory',
    })
  })

  test.each(['none', 'unknown'] as const)('involvement %s has no label line', involvement => {
    expect(disclosureOf(buildArticle({ ai: { involvement } }), publication).label).toBe('none')
  })
})
