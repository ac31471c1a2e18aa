import { describe, expect, test } from 'vitest'
import { jekyllPermalink, unknownPlaceholder } from './jekyll-permalink.ts'

const parts = {
  categories: ['News', 'KI & Co', 'news'],
  slug: "L'Été à 100%_neu!",
  clock: { year: 2025, month: 1, day: 5, hour: 9, minute: 7, second: 3 },
}

describe('Jekyll’s addresses', () => {
  test.each([
    ['date', "/news/ki & co/2025/01/05/L'Été-à-100-_neu!.html"],
    ['pretty', "/news/ki & co/2025/01/05/L'Été-à-100-_neu!/"],
    ['ordinal', "/news/ki & co/2025/005/L'Été-à-100-_neu!.html"],
    ['weekdate', "/news/ki & co/2025/W01/Sun/L'Été-à-100-_neu!.html"],
    ['none', "/news/ki & co/L'Été-à-100-_neu!.html"],
    ['/:slugified_categories/:slug', '/news/ki-co/l-été-à-100-neu'],
    ['/:short_year/:i_month/:i_day/:hour-:minute-:second/', '/25/1/5/09-07-03/'],
    ['/:w_year/:week/:w_day/:short_month-:long_month/:long_day', '/2025/01/7/Jan-January/Sunday'],
    ['/archiv/:year_alt/:title:output_ext', "/archiv/2025_alt/L'Été-à-100-_neu!.html"],
    ['/../:year/../x', '/2025/x'],
  ])('by %s', (pattern, path) => {
    expect(jekyllPermalink(pattern, parts)).toBe(path)
  })

  test('have no empty segment where there are no categories', () => {
    expect(jekyllPermalink('date', { ...parts, categories: [], slug: 'x' })).toBe('/2025/01/05/x.html')
  })

  test('the first days of January can belong to the last week of the year before', () => {
    const clock = { ...parts.clock, year: 2027, day: 1 }
    expect(jekyllPermalink('/:w_year/:week', { ...parts, clock })).toBe('/2026/53')
  })

  test('a placeholder that Jekyll does not know makes no address', () => {
    expect([jekyllPermalink('/:jahr/', parts), unknownPlaceholder('/:year/:jahr/')]).toEqual([null, 'jahr'])
  })
})
