import { describe, expect, test } from 'vitest'
import { clean } from '../clean.ts'
import { findResidue } from '../find-residue.ts'
import { article, body, declared, human } from './test-article.ts'

const withMark = (mark: string) => article.replace('<!--more-->', mark)

test.each([
  '`<!--more-->`',
  '`<!-- more -->`',
  '&lt;!--more--&gt;',
  '\\<!--more-->',
  '\\<\\!--more--\\>',
  '<!–more–>',
  '<!—more—>',
  '**<!--more-->**',
  '```html\n<!--more-->\n```',
  '\u200b<!--more-->\u200b',
])('%j is the mark between teaser and rest again', mark => {
  expect(clean(declared(withMark(mark))).text).toBe(declared(article))
})

test.each(['[more]', '*(more)*', '<!--weiterlesen-->', '<more>'])('%j may be the mark and is reported', mark => {
  const text = declared(withMark(mark))
  expect(clean(text).text).toBe(text)
  expect(findResidue(text)).toMatchObject([{ rule: 'residue/more-mark-spoilt', replacement: null }])
})

test('a text about the mark keeps it as code', () => {
  const text = `${article}\nSo sieht sie aus:\n\n\`<!--more-->\`\n`
  expect(clean(declared(text)).text).toBe(declared(text))
  expect(clean(human(withMark('`<!--more-->`'))).residues).toEqual([])
})

test('rules beside the mark and above the sources go', () => {
  expect(clean(declared(withMark('---\n\n<!--more-->\n\n---'))).text).toBe(declared(article))
  expect(clean(declared(article.replace('### Quellen', '---\n\n### Quellen'))).text).toBe(declared(article))
})

test('signs without width go, but from scripts that need them', () => {
  expect(clean(declared(article.replace('Betreiberin', 'Betrei\u200bbe\u2060rin'))).text).toBe(declared(article))
  const thai = declared('ข่าว\u200bวันนี้\n')
  expect(clean(thai).text).toBe(thai)
})

describe('headings of the sources', () => {
  const under = (heading: string) => `${body}\n\n${heading}\n\n- [A](https://a.example/1)\n`

  test.each([
    '**Quellen:**',
    '### Quellen (Stand: 17.06.2025)',
    '### Weiterführende Links und Quellen',
    '### Belege & Nachweise',
    '**Quelle(n):**',
    '### Quellen zum Artikel',
    '### 🔗 Quellen:',
  ])('%s', heading => {
    expect(clean(under(heading)).text).toMatch(/\n#{3} Quellen\n\n- \[A\]/)
  })

  test.each(['**Key Citations**', '## Cited Sources & Further Reading', '### Source Links', 'Citations:'])(
    '%s',
    heading => {
      expect(clean(under(heading)).text).toMatch(/\n#{2,3} Sources\n\n- \[A\]/)
    },
  )

  test.each(['## Open-Source-Projekte', '## Energiequellen', '## Links', '## Die Quellen der Donau'])(
    '%s is none',
    heading => {
      expect(clean(declared(under(heading))).text).toBe(declared(under(heading)))
    },
  )
})
