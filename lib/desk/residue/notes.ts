import { beginning, containing, sentencesIn, spoken } from './chatter-words.ts'
import { artefact, self } from './order-words.ts'

const LONGEST = 800

/** Whether a paragraph is a note of the model about its text: what it could not check, what it made up, what somebody is to verify. */
export function isNote(text: string): boolean {
  if (text.length > LONGEST || !signs.test(text)) return false
  const words = spoken(text).replace(/^[^\p{L}]+/u, '')
  if (byEditors.test(words) && !machine.test(words)) return false
  if (sentencesIn(words).some(asksToCheck) || sentencesIn(words).some(isMadeUp)) return true
  if (admission.test(words) && machine.test(words)) return true
  return label.test(words) && (self.test(words) || (check.test(words) && material.test(words)) || machine.test(words))
}

/** Something of every note. */
const signs = /:|bitte|beacht|please|veröffentlich|publi|verwend|einsatz|fi[kc]ti|erfunden|illustrat/i

function asksToCheck(sentence: string): boolean {
  return before.test(sentence) && check.test(sentence) && order.test(sentence)
}

function isMadeUp(sentence: string): boolean {
  return fiction.test(sentence) && artefact.test(sentence) && thisOne.test(sentence)
}

/** Whether words begin as a note does: "Hinweis: …" */
export function hasNoteLabel(words: string): boolean {
  return label.test(spoken(words.slice(0, 100)).replace(/^[^\p{L}]+/u, ''))
}

const label =
  /^(?:(?:wichtige[rs]?|kurze[rs]?|quick|important|please|bitte|kleiner) )?(?:hinweise?|anmerkung(?:en)?|notiz(?:en)?|notes?|disclaimer|disclosure|achtung|wichtig|important|heads-?up|\p{L}+hinweis|beachten sie|caveat)(?: (?:zur|zum|zu den|zu|on|about|for)(?: the)? [\p{L} -]{1,40})?(?: \([^()]{1,20}\))?\s*:/u

const admission = beginning(['bitte beacht', 'beachten sie', 'please note', 'please be aware'])

/** What a newsroom says of itself, whoever wrote the rest. */
const byEditors = beginning([
  '(?:hinweis|anmerkung|notiz) der redaktion',
  "editor(?:'s|ial|s) note",
  'korrektur',
  'correction',
  'transparenz der redaktion',
])

const before = containing([
  '(?:vor|before) (?:der |einer |dem |the |any |you )?(?:veröffentlich|publi|verwendung|einsatz)',
])

const order = containing(['(?:bitte|please|sollten?|should|müssen|muss|must|needs?)(?![\\p{L}])'])

const thisOne = containing([
  '(?:diese[rs]?|der (?:obige|vorliegende|folgende)|dies ist|this|the (?:above|following))(?![\\p{L}])',
])

const check = containing([
  '(?:über|nach)?prüf',
  'verifizier',
  'abgleich',
  'gegencheck',
  'verif(?:y|ied|ication)',
  '(?:double-?)?check',
  '(?:ersetz|ergänz|replac|bestätig|confirm)',
  'platzhalter',
  'placeholder',
  'fikti',
  'fictional',
  '(?:frei )?erfunden',
  'invented',
  'illustrativ',
  'gedächtnis',
  'from memory',
  'beleg(?:e|t|en)(?![\\p{L}])',
  'zugänglich',
])

const material = containing([
  '(?:links?|url|quellen?|sources?|zitate?|quotes?|zahlen|figures?|angaben?|namen?|names?|fakten|facts?|daten|details)(?![\\p{L}])',
  '(?:artikel|beitrag|text|article|post)s?(?![\\p{L}])',
  '(?:bau)?kosten(?![\\p{L}])',
])

const fiction = containing(['fiktiv', 'frei erfunden', 'fictional', 'fictitious', 'for illustrat'])

const machine = containing([
  '(?:ki|ai|sprachmodell|language model|chatgpt|openai|claude|gemini|gpt-[\\w.]+)(?![\\p{L}])',
])
