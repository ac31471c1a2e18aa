import { describe, expect, test } from 'vitest'
import { written } from '#lib/article/written-text.ts'
import { articleWords } from './article-words.ts'

const words = (text: string) => articleWords({ text: written(text), excerptSeparator: '<!--more-->' })

describe('the words of an article', () => {
  test('are those of its page, one after the other', () => {
    const text =
      '# Kopf\n\nEin **fett**er [Verweis](https://a.example).\n\n<!--more-->\n\n- eins\n- zwei\n\n| a | b |\n|---|---|\n| c | d |\n'
    expect(words(text)).toBe('Kopf Ein fetter Verweis. eins zwei a b c d')
  })

  test('end before the sources', () => {
    expect(words('Text.\n\n### Quellen\n- [Blatt: Titel](https://blatt.example/)\n')).toBe('Text.')
  })

  test('hold what stands in HTML, but no script', () => {
    expect(words('<div>Kasten</div>\n\n<script>alert(1)</script>\n\n<p onclick="x()">Satz</p>\n')).toBe('Kasten Satz')
  })

  test('hold notes, without their numbers', () => {
    expect(words('Text[^1].\n\n[^1]: Anmerkung.\n')).toBe('Text. Anmerkung.')
  })
})
