import { describe, expect, test } from 'vitest'
import { clean } from '../clean.ts'
import { findResidue } from '../find-residue.ts'
import { article, declared, human, title } from './test-article.ts'

test.each([
  '# Hafen bekommt zwei neue Becken bis 2027',
  '### Hafen: Zwei neue Becken',
  '## Artikel: Hafen wächst',
  '**Hafen bekommt zwei neue Becken**',
  '# 🚢 Titel: Neue Becken für den Hafen',
  'Hafen bekommt neue Becken\n=========================',
  '# Markdown-Artikel',
  '# Nachricht',
  '## Teaser',
  `<h1>${title}</h1>`,
  `"${title}"`,
  `**Titel:** ${title}`,
])('%j repeats the title and is taken off', heading => {
  expect(clean(declared(`${heading}\n\n${article}`)).text).toBe(declared(article))
})

test.each([`**${title}**  `, `Titel: ${title}`])('%j goes from above the first line', line => {
  expect(clean(declared(`${line}\n${article}`)).text).toBe(declared(article))
})

test.each([
  ['Hafen', '# Hafen Hafen stieg um 4,5 Prozent, sagte das Amt. Das Jahr war gut (ap)'],
  ['Der Hafen', '### Artikel: Hafen und Amt und Land sind sich einig. Das sagte er am Montag. `let x`'],
  ['Hafen wächst', '**Artikel: Der Hafen** der Stadt wird größer und größer, sagte das Amt. Der Hafen wächst schnell'],
  ['Hafen wächst', 'Der Hafen wächst.'],
  ['Hafen', '![Hafen](/media/hafen.png)'],
  ['Was zu Hafen und Becken geplant ist', '## Hafen\n\nEr wächst.\n\n## Becken\n\nSie kommen.'],
])('under the title "%s" %j says more and stays', (name, line) => {
  const text = `---\ntitle: ${name}\nai: generated\n---\n${line}\n\n${article}`
  expect(clean(text).text).toBe(text)
})

describe('a heading that people wrote', () => {
  test.each([`# ${title}`, `**${title}**`, '# Artikel'])('%j is theirs', heading => {
    const text = human(`${heading}\n\n${article}`)
    expect(findResidue(text)).toEqual([])
    expect(clean(text).text).toBe(text)
  })
})
