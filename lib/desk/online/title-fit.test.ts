import { expect, test } from 'vitest'
import { titleFit } from './title-fit.ts'

const fitOf = (title: string, page: string | null, publisher: string | null = null) =>
  titleFit(
    {
      title,
      url: 'https://www.elbe-bote.example/wal',
      publisher,
      published: null,
      accessed: null,
      archive: null,
      relation: null,
      verified: null,
    },
    page,
  )

test.each([
  ['Wal verirrt sich in die Elbe', 'Wal verirrt sich in die Elbe | Elbe-Bote', 'fits'],
  ['Verirrter Wal in der Elbe', 'Elbe: Ein Wal hat sich verirrt', 'fits'],
  ['Wal verirrt sich in die Elbe', 'Neue Öffnungszeiten im Freibad', 'differs'],
  ['Wal verirrt sich in die Elbe', null, 'unnamed'],
  ['elbe-bote.example', 'Wal verirrt sich in die Elbe', 'unnamed'],
])('%j on a page called %j: %s', (label, page, expected) => {
  expect(fitOf(label, page)).toBe(expected)
})

test('a label that only names the publisher says nothing about the page', () => {
  expect(fitOf('Der Elbe-Bote', 'Wal in Hamburg', 'Elbe-Bote')).toBe('unnamed')
})
