import { describe, expect, test } from 'vitest'
import { clean } from '../clean.ts'
import { findResidue } from '../find-residue.ts'
import { declared, human, sources, teaser } from './test-article.ts'

const marks = [
  '【2-6】',
  '【3:0†source】',
  '【ref_3】',
  ' 【4†L12-L15】',
  '†L12-L18',
  ':contentReference[oaicite:0]{index=0}',
  ' &#8203;``【oaicite:1】``&#8203;',
  '\ue200cite\ue202turn0search1\ue202turn0news4\ue201',
  '\ue200navlist\ue202Mehr dazu\ue202turn0news4,turn0news5\ue201',
  'citeturn0search1turn0search4',
  ' cite turn0search1 turn2view0',
  ' (turn0search2)',
  ' filecite turn0file0',
  '[citation:3]',
  '[citation:2,5]',
  ' [cite: 1, 4-6]',
  ' [cite_start][cite: 1][cite_end]',
  '[web:0][post:12]',
  '[page:1]',
  ' [[ref_1]]',
  ' [†source]',
  '[^1^]',
  '<grok:render card_id="a1" type="render_inline_citation">\n<argument name="citation_id">7</argument>\n</grok:render>',
  ' [](grok_render_citation_card_json={"cardIds":["4f"]})',
]

test.each(marks)('the mark %j leaves the sentence as it was', mark => {
  const sentence = (found: string) =>
    `Der Hafen wächst${found}. Das „Blatt“ schrieb 2.000 Zeilen${found}.\n\n- ein Punkt${found}\n`
  expect(clean(sentence(mark)).text).toBe(sentence(''))
})

test.each([
  ['.[1] Das kostet Geld.[2][3]'],
  ['. [1, 2] Das kostet Geld.'],
  ['.[[1]][[2]] Das kostet Geld.'],
  ['.¹ Das kostet Geld².'],
  ['.<sup>1</sup> Das kostet Geld<sup>[2, 3]</sup>.'],
  [' (Quelle 1). Das kostet Geld (vgl. Quelle 2).'],
  ['.[^1][^2] Das kostet Geld.'],
])('numbers go where they point at nothing: %j', words => {
  const text = clean(declared(`Der Hafen wächst${words}\n\n${sources}`)).text
  expect(text).toBe(declared(`Der Hafen wächst. Das kostet Geld.\n\n${sources}`))
})

describe('numbers stay', () => {
  test.each([
    'Der Hafen wächst.[^1] Das kostet.\n\n[^1]: Hafenblatt\n',
    'Der Hafen wächst.[1] Das kostet.\n\n### Quellen\n\n1. [Blatt](https://hafen.example/a)\n',
    'Der Hafen hat 3 km² und 10<sup>3</sup> Kräne.\n',
    'Im Feld a[1] steht die Zahl der Kräne.\n',
  ])('%j', text => {
    expect(clean(declared(text)).text).toBe(declared(text))
  })

  test('where nobody says that a model wrote the file', () => {
    const text = human('Der Hafen wächst.¹ Das kostet (Quelle 1).[^1]\n')
    expect(findResidue(text)).toEqual([])
  })
})

test('the words within a mark stay', () => {
  const entity = 'Der \ue200entity\ue202["place","Hafen","in the north"]\ue201 wächst.\n'
  expect(clean(entity).text).toBe('Der Hafen wächst.\n')
  expect(clean('Er wächst [oai_citation:0‡Blatt](https://hafen.example/a).\n').text).toBe(
    'Er wächst [Blatt](https://hafen.example/a).\n',
  )
  expect(clean('\u003ccite index="1-1">Der Hafen\u003c/cite> wächst.\n').text).toBe('Der Hafen wächst.\n')
})

test('a paragraph of marks alone keeps no other mark', () => {
  expect(clean(`${teaser} citeturn0search1\n\niturn0image1turn0image3\n\n${teaser}\n`).text).toBe(
    `${teaser}\n\n\n${teaser}\n`,
  )
})

test.each(['([hafen.example](https://hafen.example/a))', '[1](https://hafen.example/a)', '[Quelle: hafen.example]'])(
  'a link that does nothing but cite is reported: %s',
  link => {
    const text = declared(`Der Hafen wächst ${link}. Das kostet Geld.\n`)
    expect(clean(text).text).toBe(text)
    expect(findResidue(text)).toMatchObject([{ rule: 'residue/citation-mark', replacement: null }])
    expect(findResidue(human(`Der Hafen wächst ${link}.\n`))).toEqual([])
  },
)
