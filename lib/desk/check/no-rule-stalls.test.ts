import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleRules } from '../rules/article-rules.ts'
import { viewFrom } from './view-builder.ts'

const signs = [
  '"',
  '“',
  '„',
  '<!--',
  '[',
  '](',
  '](/',
  '![',
  '<img ',
  'a"s ',
  '#',
  '#### ',
  '- ',
  '> ',
  '\n',
  '\n\n',
  '`',
  '/2025/',
]

function spansIn(body: string) {
  const view = viewFrom(body)
  return articleRules.flatMap(rule => rule.find(view)).filter(({ start, end }) => start > end || end > view.text.length)
}

describe('rules', () => {
  test('stay within the text, whatever it is', () => {
    const body = fc.array(fc.oneof(fc.constantFrom(...signs, 'Wort ', 'für '), fc.string()), { maxLength: 40 })
    fc.assert(
      fc.property(body, parts => {
        expect(spansIn(parts.join(''))).toEqual([])
      }),
      { numRuns: 200, seed: 20260814 },
    )
  })

  test.each([...['a', '"', ' "a', ' „a', '<!-- ', 'kiosk-ignore ', '/2025/06/a-', 'a"s ', '<img ', 'ä', '{{ ']])(
    'take a flood of %j in their stride',
    sign => {
      expect(spansIn(sign.repeat(200_000 / sign.length))).toEqual([])
    },
  )

  test.each([
    ['Text.\n\n<!--more-->\n\n', '<!-- '],
    ['<div>\n', '<a '],
    ['<div>\n', '<a href='],
    ['Die „eine“, die "andere" und OpenAI"s: ', '{{ '],
    ['Die „eine“, die "andere" und OpenAI"s: ', '{: '],
    ['Die „eine“, die "andere" und OpenAI"s: ', '<!-- '],
    ['Die „eine“, die "andere" und OpenAI"s: ', '<? '],
  ])('take what begins with %j and goes on with a flood of %j in their stride', (start, sign) => {
    expect(spansIn(start + sign.repeat(200_000 / sign.length))).toEqual([])
  })
})
