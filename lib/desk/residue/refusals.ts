import { beginning, containing, spoken } from './chatter-words.ts'
import { self } from './order-words.ts'

/** What a sentence says that only a model says: that it cannot, that it will, or until when it knows. */
export type Confession = 'residue/refusal' | 'residue/promise' | 'residue/knowledge-cutoff'

/** Judges one sentence as it is written. `isFromModel`: also words that people use of themselves. */
export function confessionIn(sentence: string, isFromModel: boolean): Confession | null {
  const words = spoken(sentence.slice(0, 400).replace(numeral, '$1'))
  if (cutoff.test(words) || (isFromModel && update.test(words))) return 'residue/knowledge-cutoff'
  if (machineRefusal.test(words)) return 'residue/refusal'
  if (!isFromModel) return null
  if (isRefusal(words)) return 'residue/refusal'
  return promise.test(words) ? 'residue/promise' : null
}

function isRefusal(words: string): boolean {
  if (sorry.test(words) || isMachine.test(words) || failure.test(words)) return true
  if (needs.test(words) || (supply.test(words) && self.test(words))) return true
  return self.test(words) && not.test(words) && able.test(words)
}

/** "Elizabeth I", "World War I". */
const numeral = /(?<=\S )(\p{Lu}\p{L}+) I(?![\p{L}'’])/gu

const cutoff =
  /(?:as of my (?:last |latest |most recent |current )?(?:knowledge|training)|my (?:knowledge|training data) (?:cut-?off|was last updated|only (?:goes|extends)|ends)|(?:beyond|after|since) my (?:knowledge|training) ?(?:cut-?off|data)?(?![\p{L}])|(?:stand|zeitpunkt) meine[sr] (?:letzten |aktuellen )?(?:wissens|training|daten)|mein(?:em|en|e)? (?:wissensstand|trainings\p{L}+|wissen (?:reicht|endet)))/u

/** People update what they wrote, too. */
const update =
  /(?:as of|up to) my (?:last|latest|most recent|current) (?:update|data)|(?:stand|zeitpunkt) meine[sr] (?:letzten |aktuellen )?(?:update|aktualisierung)/u

const machine = '(?:ki|ki-[\\p{L}-]+|künstliche intelligenz|(?:großes |reines )?sprachmodell|virtueller assistent)'

const machineRefusal = beginning([
  `als (?:eine? |reine[rs]? )?${machine} (?:kann|habe|bin|verfüge|darf|besitze) ich`,
  'ich bin (?:nur |lediglich )?(?:ein |eine )?(?:ki-modell|ki-sprachmodell|sprachmodell|ki-assistent)',
  "as an (?:ai|artificial intelligence)(?: language)?(?: model| assistant| chatbot)?,? i(?:'m|'ve)?(?![\\p{L}])",
  "i(?:'m| am) (?:just )?an ai(?: language)? (?:model|assistant)",
  "i(?:'m| am) sorry,? but i (?:can't|cannot|am unable|'m unable|don't have|do not have)",
  "i (?:can't|cannot|can not) (?:assist|help) (?:you )?with (?:that|this)",
  "i (?:don't|do not|currently don't) have (?:access to |the ability to )?(?:real-time|browsing|browse|live data|the internet|current news|up-to-date information)",
  'ich habe (?:leider |derzeit |aktuell |momentan )*kein(?:en|e) (?:direkten |aktuellen )?(?:zugriff|zugang|möglichkeit)[^.!?]{0,40}(?:internet|echtzeit|aktuelle|web|nachrichten)',
])

/** A machine that speaks of itself, anywhere in a sentence. */
const isMachine = containing([
  `ich (?:nur |lediglich )?(?:als )?(?:eine? )?${machine}(?![\\p{L}])`,
  `als (?:eine? |reine[rs]? )?${machine} [^.!?]{0,40}(?<![\\p{L}])ich(?![\\p{L}])`,
  'as an (?:ai|artificial intelligence)(?![\\p{L}])',
  "i(?:'m| am) (?:just |only )?(?:programmed to|an ai)(?![\\p{L}])",
])

const sorry = beginning([
  '(?:es )?tut mir leid(?![\\p{L}])',
  '(?:entschuldigung|verzeihung),? (?:aber |doch )?(?:ich|leider|das kann)(?![\\p{L}])',
  "(?:i'm |i am )?sorry,? (?:but )?(?:for the confusion|i(?:'m)?(?![\\p{L}]))",
  '(?:i apologize|my apologies)(?![\\p{L}])',
  'je suis désolé',
  '(?:ich muss (?:das|dies|diese)?[^.!?]{0,40}ablehnen|ich lehne (?:das|dies|es)|i (?:must|have to|need to) (?:respectfully )?decline)',
])

/** Nothing to write about, said by whoever searched. */
const failure = beginning([
  'die (?:such|recherche)(?:ergebnisse|resultate) (?:enthalten|liefern|zeigen|geben) kein',
  "the (?:search|provided|available) (?:results|sources) (?:contain|include|show|provide|do not|don't) ",
])

/** "Wenn du mir die Fakten nennst, …", "Once you share a link, I …": whoever asked is to give something first. */
const supply = beginning([
  '(?:wenn|falls|sobald|sofern) (?:du|sie|ihr|ich) (?:[^.!?]{0,120}\\s)?(?:nenn|gib|geb|schick|send|teil|liefer|bereitstell|zur verfügung|hochl|weiß)',
  '(?:if|once|as soon as|when) you (?:can |could )?(?:share|provide|paste|give|send|supply|tell|upload)(?![\\p{L}])',
])

const needs = beginning([
  '(?:bitte )?(?:stelle|stell|stellen sie|gib|geben sie|nenne|nennen sie|teile|teilen sie|schicke|schicken sie) (?:bitte )?(?:mir|(?:[^.!?]{0,60}\\s)?(?:unterlagen|quellen|fakten|links))(?![\\p{L}])',
  '(?:please |could you (?:please )?|can you (?:please )?)(?:share|provide|paste|give|send|supply|tell|upload|clarify|specify) (?:me|(?:the|your|some|any|more) (?:[\\p{L}]+ )?(?:text|article|sources?|links?|facts|details|information|topic))(?![\\p{L}])',
  "(?:ich brauche|ich benötige|i need|i would need|i'd need|here's what i(?:'d| would)? need)(?![\\p{L}])(?:[^.!?]{0,40}(?:angaben|informationen|details|information|more)|:)",
  'welche[rsn]? (?:zielgruppe|thema|länge|ton|stil|format)(?![\\p{L}])',
])

const not = containing([
  "(?:nicht|kein(?:e|en|er|erlei)?|can't|cannot|can not|couldn't|could not|don't|do not|unable|wasn't able|was not able|not able|no (?:access|information|ability|way|credible|reliable)|verzichte)(?![\\p{L}])",
])

const able = containing([
  '(?:internet|echtzeit|real-time|browse|browsing|web(?:seiten?|sites?|page)?)(?![\\p{L}])',
  '(?:abrufen|abgerufen|finden|gefunden|zugreifen|zugriff|zugang|öffnen|laden|aufrufen|verifizieren|ermitteln|durchsuchen|recherchieren|überprüfen)(?![\\p{L}])',
  '(?:helfen|weiterhelfen|unterstützen|bereitstellen|bearbeiten|erstellen|verfassen|schreiben|liefern|beantworten)(?![\\p{L}])',
  '(?:aktuellen?|verlässlichen?|konkreten?|genauen?|näheren?|neuen?) (?:informationen|nachrichten|meldungen|daten|artikel|berichte|quellen)(?![\\p{L}])',
  '(?:assist|help|fulfill|provide|access|retrieve|find|open|create|generate|comply|complete|verify|locate|write|search)(?![\\p{L}])',
  '(?:current|recent|reliable|specific|enough|sufficient) (?:information|news|data|reports|sources)(?![\\p{L}])',
])

const promise = beginning([
  'ich (?:werde|recherchiere|suche|erstelle|schreibe|prüfe|starte|beginne)(?![\\p{L}])[^.!?]{0,200}(?:recherch|zusammenstell|erstell|such|artikel|quellen|informationen|abruf|bereitstell)',
  '(?:bitte )?(?:einen moment|moment)(?: bitte|,| geduld|\\.)',
  'bitte (?:haben sie|habe|hab|warten sie|warte|gedulde)',
  'ich melde mich',
  'sobald ich (?:[^.!?]{0,120})(?:habe|bin),? ',
  '(?:please (?:wait|hold on) (?:while|for) (?:i|me)|please (?:give|allow) me (?:a|some|to)|one moment|just a moment)(?![\\p{L}])',
  "i(?:'ll| will|'m going to) (?:get back to you|search|look up|look for|research|gather|now (?:search|write|research|look)|start (?:by )?(?:search|gather|research)|write (?:the|an|your|this) (?:article|draft|post)|provide (?:the|an|your) (?:article|draft)|compile|fetch)(?![\\p{L}])",
  'let me (?:search|look|check|gather|research|find|fetch|start|know when)(?![\\p{L}])',
])
