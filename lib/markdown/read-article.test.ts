import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { written } from '#lib/article/written-text.ts'
import { plainText } from './plain-text.ts'
import { readArticle } from './read-article.ts'

function split(body: string, excerptSeparator: string) {
  const { start, whole, read } = readArticle({ text: written(body), excerptSeparator })
  return { teaser: read && plainText(read.teaser), whole, marked: start !== null }
}

const mark = '<!--more-->'

describe('splitting at the mark', () => {
  test('leaves paragraphs as they were around a mark on its own line', () => {
    expect(split(`Eins.\n\n${mark}\n\nZwei.`, mark)).toEqual({
      teaser: 'Eins.',
      whole: 'Eins.\n\n\nZwei.',
      marked: true,
    })
    expect(split(`Eins.\n${mark}\nZwei.`, mark).whole).toBe('Eins.\n\nZwei.')
  })

  test('leaves one list around a mark between its items', () => {
    expect(split(`- eins\n${mark}\n- zwei`, mark).whole).toBe('- eins\n- zwei')
  })

  test('leaves one paragraph around a mark within a line, and no line break at its end', () => {
    expect(split(`Eins ${mark} zwei.`, mark)).toEqual({ teaser: 'Eins', whole: 'Eins zwei.', marked: true })
    expect(split(`Eins.  ${mark}\nZwei.`, mark).whole).toBe('Eins.\nZwei.')
    expect(split(`Eins.\n${mark} Zwei.`, mark).whole).toBe('Eins.\nZwei.')
  })

  test('counts the first of several marks and drops all', () => {
    expect(split(`A ${mark} b ${mark} c`, mark)).toEqual({ teaser: 'A', whole: 'A b c', marked: true })
  })

  test('sees no mark in code', () => {
    const body = `Code: \`${mark}\`\n\n    ${mark}\n\n~~~\n${mark}\n~~~\n\nText ${mark} Ende.`
    expect(split(body, mark).whole).toBe(body.replace(`Text ${mark}`, 'Text'))
  })

  test('knows marks that are no comments, and comments with blanks and capitals', () => {
    expect(split('Eins [[mehr]] zwei.', '[[mehr]]').teaser).toBe('Eins')
    expect(split('Eins <!-- MORE --> zwei.', mark).teaser).toBe('Eins')
  })
})

describe('without a mark', () => {
  test.each([
    ['the first paragraph', 'Eins\nzwei.\n\nDrei.', 'Eins zwei.'],
    [
      'not a heading, picture or comment before it',
      '# Titel\n\n![Bild](a.png)\n\n<!-- x -->\n\nEins.\n\nZwei.',
      'Eins.',
    ],
    ['a list where there is no paragraph', '## Titel\n\n- eins\n- zwei', 'einszwei'],
    ['not the list of sources', '**Quellen:**\n\n- [a](https://a.example)', ''],
    ['the first paragraph after a mark at the very start', `${mark}\n\nEins.\n\nZwei.`, 'Eins.'],
  ])('the teaser is %s', (_, body, teaser) => {
    expect(split(body, mark)).toMatchObject({ teaser, marked: false })
  })

  test('a separator of blanks alone, as Jekyll has it by default, is none', () => {
    expect(split('Eins.\n\nZwei.', '\n\n')).toMatchObject({ teaser: 'Eins.', marked: false })
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
        const { start, whole } = readArticle({ text: written(body), excerptSeparator: mark })
        expect(whole).not.toContain(mark)
        expect(letters(whole)).toBe(letters(body))
        expect(whole.startsWith(start ?? '')).toBe(true)
      }),
    )
  })

  test('splitting never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (body, separator) => {
        split(body, separator)
      }),
    )
  })
})
