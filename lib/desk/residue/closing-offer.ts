import { beginning, containing, sentencesIn, spoken } from './chatter-words.ts'
import { asker, describesWork, self as selfWords } from './order-words.ts'
import type { Certainty } from './preamble.ts'

const LONGEST = 700

/** Whether a last paragraph offers the asker more work: "Falls du Anpassungen möchtest …", "Would you like me to …?" */
export function closingOfferIn(text: string): Certainty {
  if (text.length > LONGEST) return null
  const sentences = sentencesIn(spoken(text))
  if (sentences.length === 0 || sentences.length > 5) return null
  const found = sentences.map(certaintyOf)
  if (found.includes(null)) return null
  return found.includes('certain') ? 'certain' : found.includes('likely') ? 'likely' : null
}

function certaintyOf(sentence: string): Certainty | 'filler' {
  if (servant.test(sentence)) return 'certain'
  const isAsked = /\?$/.test(sentence)
  if (isAsked && maker.test(sentence) && (work.test(sentence) || making.test(sentence))) return 'certain'
  if (isAsked && question.test(sentence) && work.test(sentence)) return 'certain'
  const isOffer = conditional.test(sentence) ? reply.test(sentence) : offer.test(sentence)
  if (isOffer && self.test(sentence)) return work.test(sentence) ? 'certain' : 'likely'
  if (isAsked && work.test(sentence) && (asksToMake.test(sentence) || asker.test(sentence))) return 'likely'
  if (hope.test(sentence) || describesWork(sentence) || delivery.test(sentence)) return 'likely'
  return filler.test(sentence) ? 'filler' : null
}

// "Sag gern kurz Bescheid", "Geben Sie mir Rückmeldung": a conversation, not an article.
const wordBack =
  '(?:sagt?|sage|sagen sie|gib|gebt|geben sie) (?:(?:mir|bitte|gerne?|einfach|doch|kurz|ruhig) ){0,3}(?:bescheid|rückmeldung|feedback)'

/** The one who offers; without it a sentence speaks to readers. */
const self = new RegExp(`${selfWords.source}|${containing(['(?:happy|glad) to ', wordBack]).source}`, 'u')

const conditional = beginning([
  '(?:falls|wenn|sollten|solltest|sofern|sollte)\\s',
  '(?:wünschst du|wünschen sie|möchtest du|möchten sie|brauchst du|brauchen sie)\\s',
  "(?:if|should) (?:you|there|any|anything|this|something|needed|necessary|desired|you'd)(?![\\p{L}])",
])

const reply = containing([
  wordBack,
  'lass(?:en|t)? (?:sie )?(?:es )?mich',
  '(?:sag|sage|sagt|sagen sie|gib|gebt|geben sie|schreib|schreibe|schreiben sie) (?:es )?mir',
  'melde[nt]? (?:sie )?(?:dich|sich|euch) (?:gerne? )?bei mir',
  'teile[n]? (?:sie )?(?:es )?mir',
  'stehe ich',
  '(?:kann|könnte|werde|würde|bin) ich',
  '(?:passe|helfe|unterstütze|erstelle|ergänze|liefere|überarbeite|schreibe|kürze|formuliere|ändere) ich',
  'ich (?:kann|könnte|passe|helfe|stehe|erstelle|ergänze|liefere|überarbeite|bin)(?![\\p{L}])',
  'dann (?:[^.!?]{0,40}\\s)?ich(?![\\p{L}])',
  'let me know',
  "i(?:'d| would) be (?:happy|glad)",
  "i(?:'m| am) happy to",
  'i can(?![\\p{L}])',
])

const offer = beginning([
  'lass(?:en|t)? (?:sie )?(?:es )?mich (?:bitte |gerne? |einfach )?wissen',
  wordBack,
  '(?:sagt?|sage|sagen sie|schreib|schreibe) (?:mir |es |bitte |gerne? |einfach |nur |kurz ){1,3}',
  'meld(?:e|et|en sie)? (?:(?:dich|sich|euch|bitte|gerne?|einfach|doch|kurz),? ){1,4}(?:bei mir|wenn ich|falls ich)',
  '(?:gerne|gern|auf wunsch|bei bedarf|natürlich) (?:kann|passe|helfe|erstelle|liefere|schreibe|überarbeite|ergänze|stelle|stehe|kürze) ich',
  'ich (?:kann|passe|helfe|erstelle|stehe|überarbeite|ergänze|liefere|kürze) (?:[^.!?]{0,80}\\s)?(?:gerne?|dir|ihnen|euch|auf wunsch|bei bedarf|zur verfügung)(?![\\p{L}])',
  '(?:bei|für) (?:[^.!?]{0,60}\\s)?(?:stehe|helfe|kann|bin) ich',
  '(?:just |please )?(?:let me know|tell me) (?:if|whether|what|should|which|how|when)',
  'i can also ',
  "(?:i'm |i am )?(?:happy|glad) to (?:adjust|adapt|revise|help|make|expand|provide|tailor|tweak)",
])

/** Nobody else says so. */
const servant = beginning([
  '(?:would you like|do you want|want) me to(?![\\p{L}])',
  '(?:möchtest du|möchten sie|willst du|wollen sie|wünschst du|wünschen sie), dass ich',
  'is there anything else (?:you|i)',
])

const mayI = '(?:soll|darf|kann|könnte|shall|should|can|could|may) (?:ich|i)(?![\\p{L}])'
const asksToMake = containing([mayI])
const maker = beginning([
  mayI,
  '(?:möchtest du|möchten sie|willst du|wollen sie) (?:[^.!?]{0,80}\\s)?(?:ich|mir)(?![\\p{L}])',
])

const making = containing([
  '(?:dir|ihnen|daraus|dazu|für dich|for you) (?:[^.!?]{0,80}\\s)?(?:schreiben|erstellen|zusammen|formulieren|vorschlagen|suchen|liefern)',
  '(?:artikel|beitrag|text|überschrift|teaser|article|draft|headline|summary|post)(?![\\p{L}])',
])

const question = beginning([
  '(?:möchtest du|möchten sie|willst du|wollen sie|brauchst du|benötigst du|benötigen sie|brauchen sie|hättest du|hätten sie|wünschst du|wünschen sie)(?![\\p{L}])',
  '(?:would you like|do you need|do you want)(?![\\p{L}])',
])

const delivery = beginning([
  '(?:let me know|einfach melden|melde dich|gib bescheid|sag bescheid)[.!]?$',
  'feel free to (?:adjust|adapt|change|edit|modify|tweak|use|copy)(?![\\p{L}])',
  '(?:bereit|fertig) (?:zum|zur|für die) (?:veröffentlich|publi|einf|kopier)',
  'ready (?:to (?:publish|post|paste|copy|use)|for publi)',
])

/** What can be done to a text that was delivered. */
const work = containing([
  'anpass',
  'änder(?:n|ung)',
  'ergänz',
  'überarbeit',
  'umformulier',
  'kürz(?:en|er|ung)',
  'kurz(?:fassung|version)',
  'noch (?:was|etwas)(?![\\p{L}])',
  '(?:kürzer|länger|shorter|longer)(?![\\p{L}])',
  '(?:kürzere|längere|andere|weitere|neue|alternative)[nrs]? (?:version|fassung|variante|überschrift|artikel|beiträge)',
  'variante',
  'tonfall',
  '(?:weitere|mehr|zusätzliche|noch)[nr]? (?:details|informationen|aspekte|quellen|themen|artikel|infos|einzelheiten|wünsche)',
  '(?:an|in|zu|bei) (?:dem |diesem |deinem |ihrem )?(?:artikel|beitrag|text)(?![\\p{L}])',
  'artikel (?:zu|über)(?![\\p{L}])',
  'adjust',
  'revis(?:e|ion)',
  '(?:any|further|additional|more|some|make) (?:changes|edits|modifications|tweaks|refinements|revisions|details|adjustments)',
  'modif(?:y|ied|ication)',
  'tweak',
  'refine',
  'rewrit',
  'shorten',
  'expand(?:ed)? (?:on|this|the|it|any|certain|specific)',
  'different (?:audience|tone|style|angle|format|length|focus)',
  '(?:shorter|longer|another|different|alternative|more [\\p{L}]+) (?:version|draft|headline|tone|article|title)',
  'me to (?:adjust|suggest|expand|revise|add|write|change|create|provide|include|make|shorten|elaborate|turn|draft)',
])

const hope = beginning([
  'ich hoffe,? (?:dass )?(?:dir |ihnen )?(?:dieser|diese|dieses|der|die|das) (?:artikel|beitrag|text|antwort|hilft)',
  'i hope (?:this|that|the) (?:helps|meets|article|post|piece|draft|works)',
])

const filler = beginning([
  '(?:viel|viele) (?:erfolg|spaß|freude|grüße)',
  '(?:vielen )?dank(?:e)?(?![\\p{L}])',
  'i hope (?:this|that|the|it|you)(?![\\p{L}])',
  'feel free to ',
  'i (?:tried|made sure|kept|focused)(?![\\p{L}])',
  'ich habe (?:versucht|darauf geachtet|mich (?:auf|an|bemüht))',
  '(?:thanks|thank you|enjoy|happy (?:writing|publishing|reading)|good luck)(?![\\p{L}])',
  '(?:gerne|natürlich|okay|ok)[!.]?$',
])
