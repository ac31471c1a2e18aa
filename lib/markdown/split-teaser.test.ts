import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitTeaser } from './split-teaser.ts'

const mark = '<!--more-->'

describe('splitting at the mark', () => {
  test('leaves paragraphs as they were around a mark on its own line', () => {
    expect(splitTeaser(`Eins.\n\n${mark}\n\nZwei.`, mark)).toEqual({
      teaser: 'Eins.',
      whole: 'Eins.\n\n\nZwei.',
      marked: true,
    })
    expect(splitTeaser(`Eins.\n${mark}\nZwei.`, mark).whole).toBe('Eins.\n\nZwei.')
  })

  test('leaves one list around a mark between its items', () => {
    expect(splitTeaser(`- eins\n${mark}\n- zwei`, mark).whole).toBe('- eins\n- zwei')
  })

  test('leaves one paragraph around a mark within a line, and no line break at its end', () => {
    expect(splitTeaser(`Eins ${mark} zwei.`, mark)).toEqual({ teaser: 'Eins', whole: 'Eins zwei.', marked: true })
    expect(splitTeaser(`Eins.  ${mark}\nZwei.`, mark).whole).toBe('Eins.\nZwei.')
    expect(splitTeaser(`Eins.\n${mark} Zwei.`, mark).whole).toBe('Eins.\nZwei.')
  })

  test('counts the first of several marks and drops all', () => {
    expect(splitTeaser(`A ${mark} b ${mark} c`, mark)).toEqual({ teaser: 'A', whole: 'A b c', marked: true })
  })

  test('sees no mark in code', () => {
    const body = `Code: \`${mark}\`\n\n    ${mark}\n\n~~~\n${mark}\n~~~\n\nText ${mark} Ende.`
    expect(splitTeaser(body, mark).whole).toBe(body.replace(`Text ${mark}`, 'Text'))
  })

  test('knows marks that are no comments, and comments with blanks and capitals', () => {
    expect(splitTeaser('Eins [[mehr]] zwei.', '[[mehr]]').teaser).toBe('Eins')
    expect(splitTeaser('Eins <!-- MORE --> zwei.', mark).teaser).toBe('Eins')
  })
})

describe('without a mark', () => {
  test.each([
    ['the first paragraph', 'Eins\nzwei.\n\nDrei.', 'Eins\nzwei.'],
    [
      'not a heading, picture or comment before it',
      '# Titel\n\n![Bild](a.png)\n\n<!-- x -->\n\nEins.\n\nZwei.',
      'Eins.',
    ],
    ['a list where there is no paragraph', '## Titel\n\n- eins\n- zwei', '- eins\n- zwei'],
    ['not the list of sources', '**Quellen:**\n\n- [a](https://a.example)', ''],
    ['the first paragraph after a mark at the very start', `${mark}\n\nEins.\n\nZwei.`, 'Eins.'],
  ])('the teaser is %s', (_, body, teaser) => {
    expect(splitTeaser(body, mark)).toMatchObject({ teaser, marked: false })
  })

  test('a separator of blanks alone, as Jekyll has it by default, is none', () => {
    expect(splitTeaser('Eins.\n\nZwei.', '\n\n')).toMatchObject({ teaser: 'Eins.', marked: false })
  })
})

const pieces = fc.constantFrom(
  'wort',
  'Satz.',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '- punkt',
  '> zitat',
  '**fett**',
  '[a](b)',
  mark,
)
// Four blanks would make code of the mark.
const bodies = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join('').replace(/ {3,}/g, '  '))
const letters = (text: string) => text.replaceAll(mark, '').replace(/\s/g, '')

describe('for any text', () => {
  test('no mark remains, no word is lost, and the marked teaser begins the whole', () => {
    fc.assert(
      fc.property(bodies, body => {
        const { teaser, whole, marked } = splitTeaser(body, mark)
        expect(whole).not.toContain(mark)
        expect(letters(whole)).toBe(letters(body))
        expect(marked ? whole.startsWith(teaser) : whole.includes(teaser)).toBe(true)
      }),
    )
  })

  test('splitting never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (body, separator) => {
        splitTeaser(body, separator)
      }),
    )
  })
})
