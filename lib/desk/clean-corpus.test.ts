import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from './clean.ts'
import { findResidue } from './find-residue.ts'

const corpus = new URL('../../../shared/corpus/june/', import.meta.url)
const note = existsSync(corpus) ? '' : ' (skipped: there is no ../shared/corpus)'

/** Published articles that differ from the cleaned draft, by the start of their names, and why. */
const differences: Readonly<Record<string, string>> = {
  '2025-06-14-ki-f': 'the closing offer and a title that YAML cannot read were left in',
  '2025-06-14-copilot': 'a title that YAML cannot read was left in',
  '2025-06-15-barbie': 'the disclaimer that the label replaces and the repeated title were left in',
  '2025-06-15-chatgpt': 'the disclaimer that the label replaces was left in',
  '2025-06-16-meta': 'the disclaimer was left in, and quotation marks were rewritten, which is no residue',
  '2025-06-16-nba': 'the disclaimer that the label replaces was left in',
  '2025-06-16-studie': 'the disclaimer that the label replaces was left in',
  '2025-06-17-deepseek': 'preamble, rules and closing offer were left in',
  '2025-06-17-eu-ai-act': 'a sound file was added',
  '2025-06-18-amazon': 'a blank line was added above the text',
  '2025-06-21-cluely': 'quotation marks in the title were rewritten',
  '2025-06-24-meta': 'a sound file was added',
}

function filesIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  const place = new URL(`${folder}/`, corpus)
  if (!existsSync(place)) return []
  return readdirSync(place).map(name => ({ name, text: readFileSync(new URL(name, place), 'utf8') }))
}

function withoutLineEndBlanks(text: string): string {
  return text.replace(/[ \t]+$/gm, '')
}

describe.skipIf(note !== '')(`real answers and drafts${note}`, () => {
  test('cleaned drafts are what was published, but where an editor left residue or wrote something', () => {
    const published = new Map(filesIn('published').map(({ name, text }) => [name, text]))
    const different = filesIn('draft').filter(({ name, text }) => {
      const expected = published.get(name)
      return expected !== undefined && withoutLineEndBlanks(clean(text).text) !== withoutLineEndBlanks(expected)
    })
    const reasons = Object.keys(differences)
    const unexplained = different.filter(({ name }) => !reasons.some(start => name.startsWith(start)))
    expect(unexplained.map(({ name }) => name)).toEqual([])
    expect(reasons.filter(start => !different.some(({ name }) => name.startsWith(start)))).toEqual([])
  })

  test.each(['raw', 'draft', 'published'])('nothing certain is left in %s once it is cleaned', folder => {
    for (const { name, text } of filesIn(folder)) {
      const { text: cleaned } = clean(text)
      const allowed = isOnlyDisclosure(cleaned) ? ['residue/disclaimer'] : []
      expect([name, ...findResidue(cleaned).map(({ rule }) => rule)]).toEqual([name, ...allowed])
      expect(cleaned).toMatch(/<!--more-->/)
      expect(cleaned).not.toMatch(/【|```|lass es mich wissen|^Hier ist der/m)
    }
  })

  test('cleaning loses no word of an answer but those of the model about it', () => {
    for (const { text } of filesIn('raw')) {
      const words = (all: string) => all.match(/[\p{L}\p{N}]+/gu) ?? []
      const lost = clean(text).residues.flatMap(({ rule, start, end }) =>
        ['residue/preamble', 'residue/closing-offer', 'residue/code-fence', 'residue/citation-mark'].includes(rule)
          ? []
          : words(text.slice(start, end)),
      )
      expect(lost).toEqual([])
    }
  })
})

function isOnlyDisclosure(text: string): boolean {
  return /^\*.*(?:AI generated|KI generiert)/m.test(text) && !/^ai_?generated:/m.test(text)
}
