import { expect, test } from 'vitest'
import { findResidue } from '../find-residue.ts'
import { declared, rest, sources, teaser } from './test-article.ts'

test.each([
  ['[Datum]', 'Berlin, [Datum].'],
  ['[Name of judge]', 'Das sagte [Name of judge].'],
  ['[BETRAG]', 'Das kostet [BETRAG] Euro.'],
  ['XX.XXX', 'Das kostet XX.XXX Euro.'],
  ['{{name}}', 'Das sagte {{name}}.'],
  ['[... article continues ...]', `[... article continues ...]`],
])('the gap %s is reported', (gap, words) => {
  const text = declared(`${teaser}\n\n${words}\n\n${rest}\n\n${sources}`)
  const [found] = findResidue(text)
  expect(found?.rule).toBe('residue/placeholder')
  expect(text.slice(found?.start, found?.end)).toBe(gap)
})

test.each(['Das sagte [Name der Redaktion bekannt].', 'Er sagte: „[...] nie.“', 'Größe XXL.', 'Die [PDF] fehlt.'])(
  '%s has no gap',
  words => {
    expect(findResidue(declared(`${teaser}\n\n${words}\n\n${rest}\n`))).toEqual([])
  },
)
