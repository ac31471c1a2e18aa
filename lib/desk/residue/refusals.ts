import { beginning, spoken } from './chatter-words.ts'

/** What a sentence says that only a model says: that it cannot, that it will, or until when it knows. */
export type Confession = 'residue/refusal' | 'residue/promise' | 'residue/knowledge-cutoff'

/** Judges one sentence as it is written. `isFromModel`: also words that people use of themselves. */
export function confessionIn(sentence: string, isFromModel: boolean): Confession | null {
  const words = spoken(sentence.slice(0, 400))
  if (cutoff.test(words)) return 'residue/knowledge-cutoff'
  if (machineRefusal.test(words)) return 'residue/refusal'
  if (!isFromModel) return null
  if (refusal.test(words)) return 'residue/refusal'
  return promise.test(words) ? 'residue/promise' : null
}

const cutoff =
  /(?:as of my (?:last |latest |most recent |current )?(?:knowledge|training|update|data)|my (?:knowledge|training data) (?:cut-?off|was last updated|only (?:goes|extends)|ends)|(?:beyond|after|since) my (?:knowledge|training) ?(?:cut-?off|data)?(?![\p{L}])|(?:stand|zeitpunkt) meine[sr] (?:letzten |aktuellen )?(?:wissens|training|update|aktualisierung|daten)|mein(?:em|e)? (?:wissensstand|trainingsdaten|wissen reicht|wissen endet))/u

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

const refusal = beginning([
  '(?:leider )?(?:ich )?konnte (?:ich )?(?:[^.!?:]{0,200})(?:nicht|kein)[^.!?:]{0,120}(?:abrufen|finden|zugreifen|öffnen|laden|aufrufen|verifizieren|ermitteln|durchsuchen|recherchieren)',
  '(?:ich )?kann (?:ich )?(?:leider |dir |ihnen |dabei |derzeit |aktuell )*(?:[^.!?:]{0,120})(?:nicht|kein)[^.!?:]{0,80}(?:helfen|unterstützen|bereitstellen|erstellen|zugreifen|abrufen|schreiben|liefern|durchsuchen)',
  'leider (?:kann|konnte|habe|bin|ist es mir|war es mir) (?:ich|nicht|mir)',
  '(?:es )?tut mir leid,? (?:aber |doch )?(?:ich|dass ich|das kann|diese|leider)(?![\\p{L}])',
  '(?:entschuldigung|verzeihung),? (?:aber |doch )?(?:ich|leider|das kann)(?![\\p{L}])',
  'ich habe (?:leider |derzeit |aktuell |momentan )*kein(?:en|e)(?![\\p{L}])',
  "(?:unfortunately, )?i(?:'m| am)? (?:can't|cannot|can not|unable to|couldn't|could not|was unable to|wasn't able to|was not able to) (?:[^.!?:]{0,40}\\s)?(?:assist|help|fulfill|provide|access|browse|retrieve|find|open|create|generate|comply|complete|verify|locate|write)",
  "(?:(?:i'm |i am )?sorry|i apologize|my apologies),? (?:but )?(?:for the confusion|i (?:can't|cannot|couldn't|could not|am unable|am not able|don't|do not|was unable))",
  "unfortunately, i (?:can't|cannot|couldn't|could not|am|was|don't|do not)",
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
