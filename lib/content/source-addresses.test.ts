import { expect, test } from 'vitest'
import { written } from '#lib/article/written-text.ts'
import { addressesOf } from './source-addresses.ts'

const inBody = (body: string) => addressesOf({ statedSources: [], text: written(body) })

test('the list at the end of the text is read, and the text is not', () => {
  const body = `Siehe [hier](https://a.example/x).\n\n### Quellen\n- [Eins](https://b.example/1)\n- https://b.example/2.\n- [Drei](https://de.wiki.example/Film_(2025)) – [Kopie](<https://c.example/3>)`
  expect(inBody(body)).toEqual([
    'https://b.example/1',
    'https://b.example/2',
    'https://de.wiki.example/Film_(2025)',
    'https://c.example/3',
  ])
})

test('a text without such a list, or a flood of lines, has no sources', () => {
  expect(inBody('Text mit https://a.example/x')).toEqual([])
  expect(inBody('Quelle \n'.repeat(3).concat('x\n'.repeat(200_000)))).toEqual([])
})
