import { expect, test } from 'vitest'
import { findResidue } from '../find-residue.ts'
import { article, declared } from './test-article.ts'

const rulesIn = (text: string) => findResidue(text).map(({ rule }) => rule)

test.each([
  'Dazu kann ich leider keine Auskunft geben, weil mir die Informationen fehlen und ich nicht suchen darf; das Internet durchsuchen kann ich nicht.',
  'Ich möchte ehrlich sein: Zu diesem Ereignis habe ich keine verlässlichen Informationen.',
  'Daher kann ich keinen Artikel mit belegten Quellen verfassen.',
  'Die Suchergebnisse enthalten keine Angaben zu dem Ereignis.',
  'Das wäre erfunden. Wenn du mir die Fakten nennst, formuliere ich daraus einen Text.',
  'Bitte stellen Sie mir die Unterlagen bereit.',
  'Welche Zielgruppe hat der Blog?',
  'I need to be upfront: I don’t have the ability to browse the web.',
  'If you can share a link to the report, I will summarise it.',
  'I must decline this request.',
  "I'm programmed to be a harmless assistant.",
])('%j is a refusal', words => {
  expect(rulesIn(declared(`${words}\n`))).toContain('residue/refusal')
})

test.each([
  'Sie können das nicht verhindern, sagte Karla Winter am Abend.',
  '„Ich kann nicht mehr“, sagte der Trainer nach dem Spiel.',
  'Queen Elizabeth I could not find a husband, historians say.',
  'Wenn Sie Fragen haben, wenden Sie sich an die Stadt.',
  'Please send your proposal to the town hall by Friday.',
  'As of my last update to this page three ports take part.',
])('%j is none', words => {
  expect(rulesIn(`---\ntitle: Hafen\n---\n\n${words}\n`)).toEqual([])
  if (!words.startsWith('As of')) expect(rulesIn(declared(`${words}\n`))).toEqual([])
})

test('who answers in an interview says what he likes', () => {
  expect(rulesIn(declared(`**Antwort:** Ich kann leider nicht auf das Internet zugreifen.\n\n${article}`))).toEqual([])
})
