import { beginning, containing, sentencesIn, spoken } from './chatter-words.ts'
import { artefact, craft, describesWork, self } from './order-words.ts'

/** How surely words speak about the answer and not in it. */
export type Certainty = 'certain' | 'likely' | null

const LONGEST = 500

/** Whether a first paragraph announces the answer: "Here is the article:", "Gerne! Ich habe den Beitrag verfasst." */
export function preambleIn(text: string): Certainty {
  if (text.length > LONGEST) return null
  const sentences = sentencesIn(spoken(text))
  if (sentences.length === 0 || sentences.length > 4) return null
  const agrees = sentences.some(sentence => withoutAssent(sentence) !== sentence)
  const found = sentences.map((sentence, index) => certaintyOf(sentence, agrees, index === sentences.length - 1))
  const announces = found.at(-1) === 'certain' && sentences.at(-1)?.endsWith(':')
  if (found.some((one, index) => one === null && !(announces && isExclamation(sentences[index] ?? '')))) return null
  return found.includes('certain') ? 'certain' : 'likely'
}

/** Whether a paragraph only takes an order: "Gerne!", "Sure thing!" */
export function isAssent(text: string): boolean {
  return text.length < 60 && !/\p{L}/u.test(withoutAssent(spoken(text)))
}

function certaintyOf(sentence: string, saysYes: boolean, isLast: boolean): Certainty {
  const words = withoutAssent(sentence)
  if (!/\p{L}/u.test(words)) return 'likely'
  if (goesOnBehindColon(words)) return null
  const endsOpen = /:$/.test(words) && isLast
  if (enough.test(words) && self.test(words)) return saysYes || artefact.test(words) ? 'certain' : 'likely'
  if (announcement.test(words) || report.test(words)) {
    const isToAsker = saysYes || addressesAsker.test(words) || craft.test(words)
    if (!saysYes && !artefact.test(words) && !(isToAsker && story.test(words))) return endsOpen ? 'likely' : null
    return isToAsker || /[:!]$/.test(words) ? 'certain' : 'likely'
  }
  if (endsOpen && pointer.test(words) && artefact.test(words)) return 'certain'
  if (service.test(words) && artefact.test(words) && addressesAsker.test(words)) return 'certain'
  if (plan.test(words) && task.test(words)) return 'likely'
  if (bareLabel.test(words)) return 'certain'
  if (asRequested.test(words)) return artefact.test(words) ? 'certain' : 'likely'
  if (basis.test(words) && artefact.test(words) && endsOpen) return 'certain'
  if (describesWork(words) || (saysYes && self.test(words) && task.test(words))) return 'likely'
  return saysYes && addressesAsker.test(words) ? 'likely' : null
}

// What follows the colon would be the article itself, unless the colon stands in a title that is quoted.
function goesOnBehindColon(words: string): boolean {
  const colon = words.indexOf(': ')
  return words.length > 300 || (colon !== -1 && !/["„“«»'*]/.test(words.slice(0, colon)))
}

/** "Das ist ein spannendes Thema!": nothing of the story, when an announcement follows. */
function isExclamation(sentence: string): boolean {
  return /[!…]$|\.\.\.$/.test(sentence) && sentence.split(' ').length <= 8 && !/\d/.test(sentence)
}

function withoutAssent(sentence: string): string {
  let words = sentence
  for (let times = 0; times < 3; times++) words = words.replace(assent, '').trim()
  return words
}

/** Words with which a model takes an order. */
const assent =
  /^(?:(?:aber |na |sehr )?(?:gerne?|natürlich|selbstverständlich|klar|sicher|okay|ok|alles klar|perfekt|verstanden|super|absolut|kein problem|in ordnung|ja|bitte ?schön|fertig|erledigt|gesagt, getan|los geht's|na dann)|yes|done|voilà|sure(?: thing)?|certainly|of course|absolutely|great|okay|got it|understood|gladly|alright|perfect|no problem|definitely|happy to help|i'd be happy to(?: help)?|thank you|thanks|danke|vielen dank)(?:\s?[,.!:–—-]+\s*|\s+(?=hier|here|i |i'|ich|below|nachfolgend|nachstehend|im folgenden|anbei)|$)/u

const announcement = beginning([
  '(?:hier|nachfolgend|nachstehend|im folgenden|anbei|unten|untenstehend|folgend|nun|und hier)\\s(?:[^:.!?]{0,40}\\s)?(?:ist|sind|findest|finden|kommt|folgt|habe|hast|haben|steht|wäre|siehst|präsentiere|stelle)(?![\\p{L}])',
  "(?:here|below|and here)(?:'s| is| are| you'll find| you will find| you can find| you go| i've| i have)(?![\\p{L}])",
  '(?:the following|der folgende|das folgende|folgender|dies ist|das ist|this is) (?:is |ist )?',
  "(?:i present|please find|you'll find|you will find|find below)(?![\\p{L}])",
])

/** What a newsroom calls a text, too. */
const story = containing(['(?:bericht|meldung|nachricht|reportage|story|report)(?![\\p{L}])'])

/** "Hier der Artikel:" needs no verb. */
const pointer = beginning(['(?:\\p{L}+, )?(?:hier|nachfolgend|nachstehend|im folgenden|anbei|nun|here)(?![\\p{L}])'])

const report = beginning([
  'ich habe (?:[^.!?]{0,200}\\s)?(?:erstellt|verfasst|geschrieben|recherchiert|zusammengefasst|zusammengestellt|formuliert|vorbereitet|aktualisiert|überarbeitet|angepasst|gekürzt|gesammelt|durchsucht|gefunden)',
  "(?:i've|i have) (?:[^.!?]{0,60}\\s)?(?:written|drafted|prepared|created|put|researched|compiled|composed|revised|updated|gathered|crafted|found)(?![\\p{L}])",
])

const service = beginning([
  'gerne? (?:\\p{L}+ )?(?:erstelle|schreibe|verfasse|liefere|formuliere) ich',
  "i(?:'d be| am|'m) happy to (?:write|draft|create)",
])

const plan = beginning([
  "(?:ich werde|ich recherchiere|ich suche|ich schreibe|ich erstelle|ich beginne|lass mich|lassen sie mich|jetzt|nun|zunächst|zuerst|einen moment|moment|i'll|i will|i'm going to|let me|now|first|let's|one moment)(?![\\p{L}])",
])

const task = containing([
  'schreib',
  'write',
  'recherch',
  'such(?:e|en)(?![\\p{L}])',
  'zusammen(?:stelle|fasse)',
  'artikel',
  'beitrag',
  'quellen',
  '(?:nachrichten)?lage(?![\\p{L}])',
  'search',
  'research',
  'gather',
  'article',
  'blog post',
  'draft',
  'sources',
  'look up',
])

const enough = containing([
  '(?:enough|genug|genügende?|all the|alle nötigen) (?:information(?:en)?|material|fakten|details|facts)(?![\\p{L}])',
])

const bareLabel =
  /^(?:(?:dein|ihr|euer|der|das|die|your|the|a|ein) )?(?:(?:fertige|gewünschte|angeforderte|finale|final|finished|requested|full|vollständige)[nrs]? )?(?:(?:markdown|blog|news|nachrichten)[- ]?)?(?:artikel|beitrag|article|post|text|entwurf|draft|markdown|antwort|answer|output|ergebnis|ausgabe)(?: (?:im|in|als|as) (?:[\p{L}-]+ )?(?:markdown|deutsch|englisch|german|english|format)[\p{L}-]*(?: format)?)?(?:\s*:|\s?\([^()]{0,60}(?:markdown|words|wörter)[^()]{0,60}\)\s*:?)$/u

const asRequested = beginning([
  '(?:wie|so wie) (?:gewünscht|angefordert|besprochen|verlangt|erbeten|von dir|von ihnen)',
  '(?:as|per) (?:requested|you asked|you requested|your request|discussed)',
])

const basis = beginning([
  'basierend auf',
  'auf (?:der )?(?:basis|grundlage)',
  'auf grundlage',
  'based on',
  'drawing on',
  'using the',
])

const addressesAsker = containing([
  'dir(?![\\p{L}])',
  'dich(?![\\p{L}])',
  'ihnen(?![\\p{L}])',
  'dein',
  'you(?![\\p{L}])',
  'your',
  'gewünscht',
  'angefordert',
  'requested',
])
