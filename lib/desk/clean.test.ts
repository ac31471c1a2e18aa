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
  'hashtags with underscores': `#a${'_'.repeat(many)}!`,
  'labels of nothing': `# ${'-'.repeat(many)}\n\nText.`,
  'marks in code': '`<!--more-->`\n\n'.repeat(20_000),
  'more-marks before headings': '<!--more-->\n\n# Text\n\n'.repeat(10_000),
  'closed thoughts': '</think>\n\n'.repeat(20_000),
  'citation tags': `<grok:render a>${'<argument>1</argument>         '.repeat(2000)}`,
  'calls of tools': `<tool_call>${'</tool_call'.repeat(10_000)}`,
  'addresses without an end': 'https:'.repeat(30_000),
  'fields of search engines': '**Tags:** a\n\n'.repeat(10_000),
  'labels of pictures': '### Image prompt\n\n'.repeat(10_000),
  'links that only cite': '([a.a.a.a'.repeat(20_000),
  gaps: '[Name of '.repeat(20_000),
  'lists of sources': '## Quellen\n\n- [a](http://a.example)\n\n'.repeat(5000),
  versions: '## Version 1\n\nText.\n\n'.repeat(5000),
  'signs without width': 'a\u200b'.repeat(50_000),
  'signs of a chat': '\ue200cite'.repeat(20_000),
}

test.each(Object.keys(floods))('a flood of %s is cleaned or left, and then done', { timeout: 20_000 }, name => {
  for (const head of ['', '---\ntitle: Hafen\nai: generated\n---\n\n']) {
    const flood = head + (floods[name] ?? '')
    const { text } = clean(flood)
    expect(clean(text).text).toBe(text)
    findResidue(flood)
  }
})

test('a file without anything is left so', () => {
  expect(clean('')).toEqual({ text: '', residues: [] })
})
