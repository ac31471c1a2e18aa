import { beginning, containing } from './chatter-words.ts'

/** What a model was asked for, when it speaks of it. */
export const artefact = containing([
  '(?:[\\p{L}-]*)artikel(?:s|n|entwurf|text)?(?![\\p{L}])',
  '(?:blog|news|presse|nachrichten)[-\\s]?(?:beitrag|post|texte?s?|meldung|bericht)',
  '(?:beitrag|text)(?![\\p{L}])',
  'entwurf(?![\\p{L}])',
  '(?:überarbeitete|aktualisierte|gekürzte|kürzere|revised|updated|shorter)[nrs]? (?:fassung|version)(?![\\p{L}])',
  'markdown',
  '(?:news|blog|press|magazine|full|complete|requested|revised|updated|draft)?[-\\s]?articles?(?![\\p{L}])',
  '(?:blog ?post|draft|write-?up|piece)(?![\\p{L}])',
])

/** How the order wanted it to be, which nobody tells readers. */
export const craft = containing([
  '(?:read[- ])?more-?(?:\\s?)(?:marke|markierung|mark|tag|trenner|separator)(?![\\p{L}])',
  'markdown',
  'quellenliste',
  '(?:source list|list of sources)',
  'word count',
  'wort(?:an)?zahl',
  '\\d+ (?:wörter|words)(?![\\p{L}])',
  '(?:vorgaben|anforderungen|vorstellungen|requirements|instructions|expectations)(?![\\p{L}])',
  '(?:requested|gewünschte[nrs]?) (?:length|format|tone|länge|ton|umfang|stil)',
  'teaser (?:vor|before|first|und|and|sowie)(?![\\p{L}])',
  '(?:tone|ton|stil|style) (?:neutral|sachlich)',
  '(?:sachlich|neutral) gehalten',
  '(?:published|used|posted|übernommen|veröffentlicht) (?:as is|as-is|werden)$',
  'as[- ]is(?![\\p{L}])',
])

/** The one who works: a model, when it speaks of itself. */
export const self = containing(["(?:ich|mich|mir|me|i|i'm|i'd|i'll|i've)(?![\\p{L}])"])

/** The one who asked, when a model speaks to them. */
export const asker = containing(['(?:du|dir|dich|dein\\p{L}{0,2}|euch|you|your)(?![\\p{L}])'])

/** A sentence that says what was delivered is like: "Dieser Artikel enthält einen Teaser vor der more-Marke." */
export function describesWork(words: string): boolean {
  return deliverable.test(words) && craft.test(words)
}

const deliverable = beginning([
  '(?:dieser|der|dieses|das|diese|die|this|the) (?:[\\p{L}-]+ )?(?:artikel|beitrag|text|fassung|version|article|post|piece|draft)(?![\\p{L}])',
  '(?:it|er|es|this) (?:includes|contains|keeps|follows|enthält|umfasst|folgt|meets|entspricht)(?![\\p{L}])',
  "(?:i|i've|i have|ich habe) (?:kept|tried|made|put|used|included|ensured|focused|avoided|versucht|darauf|mich|den|ihn)(?![\\p{L}])",
])
