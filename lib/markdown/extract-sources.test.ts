import { describe, expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { readText } from './read-text.ts'

const list = '- [Eins](https://eins.example/)\n- [Zwei](https://zwei.example/)'
const count = (markdown: string) => readText(markdown).sources.length

describe('the heading of a list of sources', () => {
  test.each([
    '### Quellen',
    '## QUELLEN:',
    '# 5. Quellenangaben',
    '#### *Quellen & Links*',
    'Quellen\n-------',
    '**Quellen:**',
    '**Quellen**:',
    'Quellen:',
    '## 🔗 Sources',
    '## References',
    '## Références :',
    '## Fuentes',
    '## Fonti',
    '## Bronnen',
    '## Referências',
    '## Źródła',
  ])('may be %j', heading => {
    expect(count(`Text.\n\n${heading}\n\n${list}`)).toBe(2)
  })

  test.each(['## Quellenkritik', 'Quellen', '## Die Quellen der Donau', '**Ausblick:**'])('is not %j', heading => {
    expect(count(`Text.\n\n${heading}\n\n${list}`)).toBe(0)
  })
})

describe('a section', () => {
  test.each([
    ['another heading follows', `## Quellen\n\n${list}\n\n## Nachtrag\n\nText.`],
    ['it has no link', '## Quellen\n\n- dpa'],
    ['it is mainly prose', '## Quellen\n\nEins.\n\nZwei.\n\n- [Eins](https://eins.example/)'],
    ['a paragraph is long', `## Quellen\n\n${list}\n\n${'Wort '.repeat(70)}`],
    ['an address is not http', '## Quellen\n\n- [Eins](javascript:x)\n- [Zwei](https://zwei.example/)'],
    ['it has a picture', `## Quellen\n\n${list}\n- ![Bild](https://bild.example/a.png)`],
    ['it has code', `## Quellen\n\n${list}\n\n\`\`\`\nx\n\`\`\``],
    ['it has a footnote', `## Quellen\n\n${list}\n- [Drei](https://drei.example/)[^1]\n\n[^1]: Fußnote`],
  ])('stays in the text where %s', (_, markdown) => {
    const { sources, tree } = readText(markdown)
    expect(sources).toEqual([])
    expect(tree).toEqual(parseMarkdown(markdown))
  })

  test('leaves the text with its rule, while what follows a rule stays', () => {
    const { sources, tree } = readText(
      `Text.\n\n## Quellen\n\n- [Eins][a]\n\n[a]: https://eins.example/\n\n---\n\nNachwort.`,
    )
    expect(sources).toHaveLength(1)
    expect(tree.children.map(node => node.type)).toEqual(['paragraph', 'thematicBreak', 'paragraph'])
    expect(readText(`Text.\n\n## Quellen\n\n${list}\n\n---\n`).tree.children).toHaveLength(1)
  })

  test('keeps words without a link as a note', () => {
    expect(readText(`## Quellen\n\n${list}\n- Gespräch mit der Stadt`).sources.at(-1)).toMatchObject({
      title: 'Gespräch mit der Stadt',
      url: null,
      publisher: null,
    })
  })

  test('keeps words after a link with its title', () => {
    const { sources } = readText(
      '## Quellen\n\n- [Eins](https://eins.example/)【2-0】\n- [Zwei](https://zwei.example/), S. 3',
    )
    expect(sources.map(source => source.title)).toEqual(['Eins 【2-0】', 'Zwei, S. 3'])
  })
})
