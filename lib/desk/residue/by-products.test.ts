import { describe, expect, test } from 'vitest'
import { clean } from '../clean.ts'
import { findResidue } from '../find-residue.ts'
import { article, declared, human, sources, teaser } from './test-article.ts'

const lines = [
  '**Tags:** #Hafen #Ausbau',
  'Keywords: Hafen, Becken',
  '🏷️ **Vorgeschlagene Schlagwörter:** Hafen, Becken',
  '#Hafen #Ausbau #Land',
  '**Meta-Beschreibung:** Der Hafen bekommt zwei neue Becken.\n**Slug:** hafen-becken',
  '* **SEO-Titel:** Zwei Becken\n* **Fokus-Keyword:** Hafen',
  '(Wortanzahl: ca. 150)',
  '*Approx. 150 words*',
  '**Zeichenzahl (mit Leerzeichen):** 1.412',
  '*Lesezeit: ca. 2 Minuten*',
  '**Bild-Prompt (für DALL·E):** Ein Hafen am Morgen, 16:9',
  '### Image prompt\n\nA harbour at dawn, wide angle.',
  '**Alternative Überschriften:**\n1. Mehr Becken\n2. Der Hafen wächst',
  '### Social-Media-Teaser\n\nZwei Becken mehr! 🎉 #Hafen',
]

test.each(lines)('%j goes from behind the sources', words => {
  expect(clean(declared(`${article}\n${words}\n`)).text).toBe(declared(article))
  expect(clean(`${article}\n---\n\n${words}`).text).toBe(article)
})

test.each(lines)('%j stays where nobody says that a model wrote the file', words => {
  const text = human(`${teaser}\n\n${words}\n`)
  expect(findResidue(text)).toEqual([])
})

test('headlines to choose from go from before the article', () => {
  expect(clean(declared(`**Alternative headlines**\n- More basins\n- A port grows\n\n${article}`)).text).toBe(
    declared(article),
  )
})

test('a label before the first word goes, and the words stay', () => {
  expect(clean(declared(`**Teaser:** ${article}`)).text).toBe(declared(article))
  expect(clean(declared(`*Teaser:* ${article}`)).text).toBe(declared(article))
  expect(clean(declared(article.replace('<!--more-->', '<!--more-->\n\n## Artikel'))).text).toBe(declared(article))
})

describe('what an editor may want is reported and stays', () => {
  test.each([
    ['**Autor:** Eva Muster\n**Datum:** 17. Juni', 'residue/by-product'],
    ['**Unterzeile:** Das Land zahlt', 'residue/by-product'],
    ['[Bild: Der Hafen von oben]', 'residue/by-product'],
  ])('%j', (words, rule) => {
    const text = declared(`${words}\n\n${article}`)
    expect(clean(text).text).toBe(text)
    expect(findResidue(text)).toMatchObject([{ rule, replacement: null }])
  })

  test('a prompt that is set as code', () => {
    const text = declared(`${article}\n**Image prompt**\n\`\`\`\nA harbour at dawn\n\`\`\`\n`)
    expect(clean(text).text).toBe(text)
    expect(findResidue(text).map(({ rule }) => rule)).toEqual(['residue/by-product', 'residue/after-sources'])
  })

  test('two versions', () => {
    const text = declared(`## Version 1: sachlich\n\n${teaser}\n\n## Version 2: locker\n\n${teaser}\n`)
    expect(findResidue(text).map(({ rule }) => rule)).toEqual(['residue/by-product', 'residue/by-product'])
  })

  test('whatever stands behind the sources', () => {
    const text = declared(`${article}\n**Besonderheiten:**\n\n- Klarer Aufbau\n`)
    expect(clean(text).text).toBe(text)
    expect(findResidue(text).map(({ rule }) => rule)).toEqual(['residue/after-sources', 'residue/after-sources'])
  })

  test('but not what a newsroom says about its article', () => {
    expect(findResidue(declared(`${article}\nKorrektur: Es sind zwei Becken, nicht drei.\n`))).toEqual([])
  })
})

describe('is none', () => {
  test.each([
    `${teaser}\n\n## Tags\n\nEin Tag ist eine Unterschrift an der Wand.\n\n## Prompts\n\nEin Prompt ist eine Bitte.\n\n${sources}`,
    `${teaser}\n\n**Länge:** 12 Kilometer\n\n**Meta:** Der Konzern zahlt die Hälfte.\n\n${sources}`,
    `${teaser}\n\n## Option 1: Ausbau\n\nDas kostet.\n\n## Option 2: Warten\n\nDas auch.\n\n${sources}`,
  ])('%j', text => {
    expect(findResidue(declared(text))).toEqual([])
  })
})
