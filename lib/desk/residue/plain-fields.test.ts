import { expect, test } from 'vitest'
import { plainFields } from './plain-fields.ts'

test('single lines are read without a parser', () => {
  const fields = plainFields(
    'layout: "post"\ntitle: \'Der „Hafen": wächst\'\ndate: 2025-06-01 12:30\nai: generated\ntags: [a, b-c]\n',
  )
  expect([...(fields ?? [])]).toEqual([
    ['layout', 'post'],
    ['title', 'Der „Hafen": wächst'],
    ['date', '2025-06-01 12:30'],
    ['ai', 'generated'],
    ['tags', ''],
  ])
})

test.each([
  'title: Hafen: Becken',
  'title: "Hafen \\"neu\\""',
  "title: 'Hafen''s'",
  'title: Hafen # Notiz',
  'title: null',
  'title: a\ntitle: b',
  'ai:\n  involvement: generated',
  'tags:\n- a',
  'title: @hafen',
  'tags: [a, , b]',
  '# Notiz',
  'title:',
])('%j takes a parser', yaml => {
  expect(plainFields(yaml)).toBeNull()
})
