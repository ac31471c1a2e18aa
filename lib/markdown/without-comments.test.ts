import { expect, test } from 'vitest'
import { withoutComments } from './without-comments.ts'

test.each([
  ['Vor <!-- intern -->nach.', 'Vor nach.'],
  ['<!-- über\nZeilen -->\nText', '\nText'],
  ['`<!-- Beispiel -->` und <!-- intern -->Text', '`<!-- Beispiel -->` und Text'],
  ['```html\n<!-- Beispiel -->\n```', '```html\n<!-- Beispiel -->\n```'],
  ['Ohne <!-- Ende', 'Ohne <!-- Ende'],
])('%j is handed on as %j', (written, handedOn) => {
  expect(withoutComments(written)).toBe(handedOn)
})
