import { describe, expect, test } from 'vitest'
import { seam } from './page/seam.ts'
import { splitterFor } from './split-compounds.ts'

const texts = [
  'Eine Frage der Intelligenz ist auch die Bahn, und jede Haltung zur Regierung.',
  'Sie kauft Werte, Spiele und eine Umlaufbahn mit Umlauf. Dort sind Rollen, und das Spielzeug für den Konzern.',
]
const split = (text: string) => splitterFor([...texts, text])(text).replaceAll(seam, '|')

describe('German compounds', () => {
  test.each([
    ['Superintelligenz', 'Super|intelligenz'],
    ['Umlaufbahnen', 'Umlauf|bahnen'],
    ['Regierungsbahn', 'Regierungs|bahn'],
    ['Regierungsspielzeug', 'Regierungs|spielzeug'],
    ['Konzernumlaufbahn', 'Konzern|umlauf|bahn'],
  ])('are split where a noun begins that the texts know: %s', (word, expected) => {
    expect(split(`Dort ist ${word}.`)).toBe(`Dort ist ${expected}.`)
  })

  test.each(['Beispiel', 'Abschaltung', 'Kontrolle', 'Spielbank', 'Werte', 'umlaufbahn'])(
    'are not where nothing but letters are alike, or nobody knows a part: %s',
    word => {
      expect(split(`Dort ist ${word}.`)).toBe(`Dort ist ${word}.`)
    },
  )

  test('are found in no time in words that nobody would write', () => {
    const word = `S${'en'.repeat(100_000)}x`
    expect(split(`Dort ist ${word}`)).toBe(`Dort ist ${word}`)
  })

  test('need a lexicon, which the texts are', () => {
    expect(splitterFor(['Superintelligenz und Umlaufbahn'])('Superintelligenz')).toBe('Superintelligenz')
  })
})
