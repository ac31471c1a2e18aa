import { expect, test } from 'vitest'
import { clean } from './clean.ts'
import { findResidue } from './find-residue.ts'

const many = 200_000
const floods: Record<string, string> = {
  blanks: `- [a](https://a.example)${' '.repeat(many)}b`,
  'line ends': `a${'\n'.repeat(many)}b`,
  'one letter': 'a'.repeat(many),
  brackets: '['.repeat(many),
  'lenticular brackets': '【'.repeat(many),
  'numbers in brackets': 'a.[1][2]'.repeat(many / 10),
  'one long address': `https://a.example/?${'utm_a=1&'.repeat(many / 10)}`,
  'addresses in a row': 'https://a.example/?utm_source=b '.repeat(10_000),
  fences: '```markdown\n'.repeat(20_000),
  'fences in turn': '```\n~~~\n'.repeat(20_000),
  rules: '---\n\n'.repeat(20_000),
  preambles: 'Hier ist der Artikel:\n\n'.repeat(10_000),
  offers: 'Soll ich den Artikel kürzen?\n\n'.repeat(10_000),
  'open comments': '<!--more'.repeat(20_000),
  'open thoughts': '<think>'.repeat(20_000),
  backticks: '` '.repeat(50_000),
  'titles that cannot be read': `---\n${'title: a: b\n'.repeat(4000)}---\nText.\n`,
  'signs of a chat': '\ue200cite'.repeat(20_000),
}

test.each(Object.keys(floods))('a flood of %s is cleaned or left, and then done', { timeout: 20_000 }, name => {
  const { text } = clean(floods[name] ?? '')
  expect(clean(text).text).toBe(text)
  findResidue(floods[name] ?? '')
})

test('a file without anything is left so', () => {
  expect(clean('')).toEqual({ text: '', residues: [] })
})
