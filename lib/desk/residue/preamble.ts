import { beginning, containing, sentencesIn, spoken } from './chatter-words.ts'

/** How surely words speak about the answer and not in it. */
export type Certainty = 'certain' | 'likely' | null

const LONGEST = 500

/** Whether a first paragraph announces the answer: "Here is the article:", "Gerne! Ich habe den Beitrag verfasst." */
export function preambleIn(text: string): Certainty {
  if (text.length > LONGEST) return null
  const sentences = sentencesIn(spoken(text))
  if (sentences.length === 0 || sentences.length > 4) return null
  const found = sentences.map((sentence, index) => certaintyOf(sentence, index === sentences.length - 1))
  if (found.includes(null)) return null
  return found.includes('certain') ? 'certain' : 'likely'
}

function certaintyOf(sentence: string, isLast: boolean): Certainty {
  const words = sentence.replace(assent, '').trim()
  if (!/\p{L}/u.test(words)) return 'likely'
  const saysYes = words !== sentence
  if (goesOnBehindColon(words)) return null
  if (announcement.test(words) || report.test(words)) {
    if (!saysYes && !artefact.test(words)) return /:$/.test(words) && isLast ? 'likely' : null
    return /[:!]$/.test(words) || saysYes || addressesAsker.test(words) ? 'certain' : 'likely'
  }
  if (plan.test(words) && task.test(words)) return 'likely'
  if (bareLabel.test(words)) return 'certain'
  if (asRequested.test(words)) return artefact.test(words) ? 'certain' : 'likely'
  if (basis.test(words) && artefact.test(words) && /:$/.test(words)) return 'certain'
  return saysYes && addressesAsker.test(words) ? 'likely' : null
}

// What follows the colon would be the article itself, unless the colon stands in a title that is quoted.
function goesOnBehindColon(words: string): boolean {
  const colon = words.indexOf(': ')
  return words.length > 300 || (colon !== -1 && !/["„“«»'*]/.test(words.slice(0, colon)))
}

/** Words with which a model takes an order. */
const assent =
  /^(?:(?:aber |na |sehr )?(?:gerne?|natürlich|selbstverständlich|klar|sicher|okay|ok|alles klar|perfekt|verstanden|super|absolut|kein problem|in ordnung)|sure(?: thing)?|certainly|of course|absolutely|great|okay|got it|understood|gladly|alright|perfect|no problem|definitely|happy to help|i'd be happy to(?: help)?|thank you|thanks|danke|vielen dank)(?:[,.!:–—-]+\s*|\s+(?=hier|here|i |i'|ich|below|nachfolgend|im folgenden|anbei)|$)/u

/** What a model was asked for, when it speaks of it. */
const artefact = containing([
  '(?:[\\p{L}-]*)artikel(?:s|n|entwurf|text)?(?![\\p{L}])',
  '(?:blog|news|presse|nachrichten)[-\\s]?(?:beitrag|post|text|meldung|bericht)',
  'beitrag(?![\\p{L}])',
  'entwurf',
  'markdown',
  '(?:news|blog|press|magazine|full|complete|requested|revised|updated|draft)?[-\\s]?article(?![\\p{L}])',
  'blog ?post(?![\\p{L}])',
  'draft(?![\\p{L}])',
  'write-?up',
])

const announcement = beginning([
  '(?:hier|nachfolgend|im folgenden|anbei|unten|untenstehend|folgend|nun|und hier)\\s(?:[^:.!?]{0,40}\\s)?(?:ist|sind|findest|finden|kommt|folgt|habe|hast|haben|steht|wäre|siehst|präsentiere|stelle)(?![\\p{L}])',
  "(?:here|below|and here)(?:'s| is| are| you'll find| you will find| you can find| you go| i've| i have)(?![\\p{L}])",
  '(?:the following|der folgende|das folgende|folgender|dies ist|das ist|this is) (?:is |ist )?',
  "(?:i present|please find|you'll find|you will find|find below)(?![\\p{L}])",
])

const report = beginning([
  'ich habe (?:[^.!?]{0,200}\\s)?(?:erstellt|verfasst|geschrieben|recherchiert|zusammengefasst|zusammengestellt|formuliert|vorbereitet|aktualisiert|überarbeitet|angepasst|gekürzt|gesammelt|durchsucht|gefunden)',
  "(?:i've|i have) (?:[^.!?]{0,60}\\s)?(?:written|drafted|prepared|created|put together|researched|compiled|composed|revised|updated|gathered|crafted|found)(?![\\p{L}])",
])

const plan = beginning([
  "(?:ich werde|ich recherchiere|ich suche|ich schreibe|ich erstelle|ich beginne|lass mich|lassen sie mich|jetzt|nun|zunächst|zuerst|einen moment|moment|i'll|i will|i'm going to|let me|now|first|let's|one moment)(?![\\p{L}])",
])

const task = containing([
  'recherch',
  'such(?:e|en)(?![\\p{L}])',
  'zusammen(?:stelle|fasse)',
  'artikel',
  'beitrag',
  'quellen',
  'search',
  'research',
  'gather',
  'article',
  'blog post',
  'draft',
  'sources',
  'look up',
  'enough information',
  'genug(?:ende)? informationen',
])

const bareLabel =
  /^(?:(?:dein|ihr|euer|der|das|die|your|the|a|ein) )?(?:(?:fertige|gewünschte|angeforderte|finale|final|finished|requested|full|vollständige)[nrs]? )?(?:(?:markdown|blog|news|nachrichten)[- ]?)?(?:artikel|beitrag|article|post|text|entwurf|draft|markdown|antwort|answer|output|ergebnis|ausgabe)(?: (?:im|in|als|as) (?:[\p{L}-]+ )?(?:markdown|deutsch|englisch|german|english|format)[\p{L}-]*(?: format)?)?\s*:$/u

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
