import { describe, expect, test } from 'vitest'
import { foundBy } from '../check/view-builder.ts'
import { textApostrophe } from './text-apostrophe.ts'
import { textHeadingSkip } from './text-heading-skip.ts'
import { textImageAlt } from './text-image-alt.ts'
import { textLanguage } from './text-language.ts'
import { textMoreMisplaced } from './text-more-misplaced.ts'
import { textMoreMissing } from './text-more-missing.ts'
import { textNoteUnused } from './text-note-unused.ts'
import { textQuotationMarks } from './text-quotation-marks.ts'

describe('damaged apostrophes', () => {
  test.each([
    ['in a list', '- die von Google"s Wahl', ['Google"s']],
    ['twice in a sentence', 'Erst OpenAI"s, dann Google"s.', ['OpenAI"s', 'Google"s']],
    ['beside a quotation', 'Er nennt OpenAI"s Plan "klug".', ['OpenAI"s']],
    ['in a quote within a list', '- > sie didn"t', ['didn"t']],
    ['of a broken encoding', 'Sie sagt, dasâ€™s wahr ist.', ['dasâ€™s']],
  ])('%s', (_, text, found) => {
    expect(foundBy(textApostrophe, text)).toEqual(found)
  })

  test.each([
    'Die Regeln von "DOM"s Erfindern.',
    'Das kostet 5" und 7"s.',
    '`OpenAI"s` und\n\n```\nOpenAI"s\n```',
    "OpenAI’s und OpenAI's",
    '[a](https://a.example/b"s)',
    'Er sagte: "Das ist mein"s".',
  ])('are not where none is: %s', text => {
    expect(foundBy(textApostrophe, text)).toEqual([])
  })
})

describe('notes that nothing refers to', () => {
  test.each([
    ['alone', 'Text.\n\n[^a]: Eins.', ['[^a]: Eins.']],
    ['of a name that is taken', 'Text[^a].\n\n[^a]: Eins.\n\n[^A]: Zwei.', ['[^A]: Zwei.']],
    ['beside one that is used', 'Text[^a].\n\n[^a]: Eins.\n[^b]: Zwei.', ['[^b]: Zwei.']],
  ])('%s', (_, text, found) => {
    expect(foundBy(textNoteUnused, text)).toEqual(found)
  })

  test.each(['Text[^a], noch einmal[^a].\n\n[^a]: Eins[^b].\n\n[^b]: Zwei.', '```\n[^a]: Code\n```'])(
    'are not there: %s',
    text => {
      expect(foundBy(textNoteUnused, text)).toEqual([])
    },
  )
})

describe('mixed quotation marks', () => {
  test('are found at the first one that differs from most', () => {
    expect(foundBy(textQuotationMarks, 'Ein „A“, ein „B“.\n\n- ein "C"')).toEqual(['"C"'])
    expect(foundBy(textQuotationMarks, 'Ein »A«, ein »B« und ein „C“.')).toEqual(['„C“'])
  })

  test.each([
    ['a quotation within one', 'Er sagt: „Das ist "so" eine Sache“, und „mehr“.'],
    ['code', 'Ein „A“ in `x = "C"` und\n\n```\n"C"\n```'],
    ['inches', 'Ein „A“ auf 27" und 32" großen Schirmen.'],
    ['a block of quotation', 'Ein „A“.\n\n> Ein "B".'],
    ['attributes of HTML', 'Ein „A“.\n\n<div class="b" id= "c">Text</div>'],
    ['titles of links', 'Ein „A“ [b](https://b.example "C").'],
    ['one style alone', 'Ein "A" und ein "B".'],
  ])('are not where there is %s', (_, text) => {
    expect(foundBy(textQuotationMarks, text)).toEqual([])
  })
})

describe('the language', () => {
  const english =
    'The council has passed the law after a long debate, and most of its members agreed that the old rules no longer help anybody at all.'
  const german =
    'Der Rat hat das Gesetz nach langer Debatte beschlossen, und die meisten Mitglieder waren sich einig, dass die alten Regeln niemandem mehr helfen.'

  test.each([
    ['short texts', english],
    ['quoted blocks', `${german}\n\n> ${english} ${english} ${english} ${english}`],
    ['lists of foreign titles', `${german}\n\n- ${english}\n- ${english}\n- ${english}`],
    ['a text half of which is quoted', `${german} ${german}\n\n${english} ${english}\n\n${german}`],
    ['code', `${german}\n\n\`\`\`\n${english} ${english} ${english}\n\`\`\``],
  ])('is not judged by %s', (_, text) => {
    expect(foundBy(textLanguage, text)).toEqual([])
  })

  test('is judged by the first paragraph that is not in it', () => {
    const [first] = foundBy(textLanguage, `### Kurz\n\n${english} ${english}\n\n${english}`)
    expect(first).toBe(`${english} ${english}`)
  })
})

describe('more-marks', () => {
  test('are missing nowhere in one paragraph, nor where they are written otherwise', () => {
    expect(foundBy(textMoreMissing, 'Ein Absatz.')).toEqual([])
    expect(foundBy(textMoreMissing, 'Ein Absatz.\n\n### Quellen\n- [A](https://a.example/b)')).toEqual([])
    expect(foundBy(textMoreMissing, 'Eins.\n\n<!-- MORE -->\n\nZwei.')).toEqual([])
    const own = '---\ntitle: A\nexcerpt_separator: "[cut]"\n---\nEins.\n\n[cut]\n\nZwei.'
    expect(foundBy(textMoreMissing, own)).toEqual([])
  })

  test.each([
    ['before the sources', 'Eins.\n\n<!--more-->\n\n### Quellen\n- [A](https://a.example/b)', 1],
    ['a second time', 'Eins.\n\n<!--more-->\n\nZwei.\n\n<!--more-->\n\nDrei.', 1],
    ['in code', 'Eins.\n\n<!--more-->\n\n`<!--more-->`', 0],
    ['within a line', 'Eins. <!--more--> Zwei.', 0],
  ])('are misplaced %s', (_, text, count) => {
    expect(foundBy(textMoreMisplaced, text)).toHaveLength(count)
  })
})

describe('headings', () => {
  test.each([
    ['that begin deep', '### A\n\n### B\n\n#### C'],
    ['that go back up', '## A\n\n### B\n\n## C'],
    ['before the sources', '## A\n\nText.\n\n#### Quellen\n- [A](https://a.example/b)'],
    ['in code', '## A\n\n```\n#### B\n```'],
  ])('%s skip nothing', (_, text) => {
    expect(foundBy(textHeadingSkip, text)).toEqual([])
  })

  test('that skip are found with their whole line', () => {
    expect(foundBy(textHeadingSkip, '## A\n\n#### B **fett**')).toEqual(['#### B **fett**'])
  })
})

describe('pictures', () => {
  test('without words are found wherever they stand', () => {
    expect(foundBy(textImageAlt, '- > ![](/a.png) und ![b](/b.png)')).toEqual(['![](/a.png)'])
    expect(foundBy(textImageAlt, '<p>\n<img src="/a.png">\n<img src="/b.png" alt=""></p>')).toEqual([
      '<img src="/a.png">',
    ])
    expect(foundBy(textImageAlt, '![][a]\n\n[a]: /a.png')).toEqual(['![][a]'])
  })

  test('in code are none', () => {
    expect(foundBy(textImageAlt, '`![](/a.png)`\n\n```\n<img src="/a.png">\n```')).toEqual([])
  })
})
