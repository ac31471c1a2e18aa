import { spoken } from './chatter-words.ts'
import { type Draft, writtenIn } from './draft.ts'

/** A line such as "**Keywords:** Hafen, Ausbau" as label and value, both without marks. */
export interface Field {
  readonly label: string
  readonly value: string
}

/** Reads a line as a field; `null` if no short label with a colon begins it. */
export function fieldIn(line: string): Field | null {
  if (!line.slice(0, 80).includes(':')) return null
  const plain = spoken(line.slice(0, 400)).replace(/^[^\p{L}]+/u, '')
  const [, label, value = ''] = /^([^:.!?]{2,60}?)\s*(?:\([^):]{0,60}\))?\s*:\s*(.*)$/u.exec(plain) ?? []
  return label === undefined ? null : { label, value }
}

/** Whether a block holds nothing but what an editor gets beside an article: key words, counts, lines for search engines. */
export function isByProduct(draft: Draft, index: number): boolean {
  const block = draft.blocks[index]
  if (!block || !['paragraph', 'list', 'heading'].includes(block.kind)) return false
  const lines = linesIn(writtenIn(draft, block))
  return lines.length > 0 && lines.every(isByProductLine)
}

/** Whether a block is the label of by-products that follow it: "### Image prompt", "**Alternative Überschriften:**". */
export function headsByProducts(draft: Draft, index: number): boolean {
  const block = draft.blocks[index]
  if (!block || block.words.includes('\n') || block.words.length > 80) return false
  const isLabel = block.kind === 'heading' || (block.kind === 'paragraph' && isSetLabel(writtenIn(draft, block)))
  return isLabel && byProduct.test(labelOf(block.words))
}

/** Whether a paragraph at the start holds fields alone that belong in front matter. */
export function isFieldBlock(draft: Draft, index: number): boolean {
  const block = draft.blocks[index]
  if (block?.kind !== 'paragraph') return false
  const lines = linesIn(writtenIn(draft, block))
  return lines.length > 0 && lines.every(line => isByProductLine(line) || frontField.test(fieldIn(line)?.label ?? ''))
}

/** Whether a line is no more than a label for the text that follows, such as "Teaser" or "Artikel:". */
export function isPartLabel(words: string): boolean {
  return words.length <= 60 && partLabel.test(labelOf(words))
}

function isByProductLine(line: string): boolean {
  if (/^[\s*_]*#/.test(line) && /^[\s*_]*(?:#[\p{L}\p{N}_]+[\s,*·|]*)+$/u.test(line)) return true
  if (isCount(line)) return true
  const field = fieldIn(line)
  return field !== null && field.value !== '' && byProduct.test(field.label)
}

function isCount(line: string): boolean {
  if (line.length > 100 || !/\d/.test(line)) return false
  const words = spoken(line).replace(/\([^()]{0,40}\)(?=\s*:)/g, '')
  return count.test(words.replace(/^[^\p{L}\d~]+|[^\p{L}\d]+$/gu, ''))
}

function linesIn(written: string): readonly string[] {
  return written.split('\n').filter(line => /[\p{L}\p{N}]/u.test(line))
}

function isSetLabel(written: string): boolean {
  return /^[^\p{L}]*(?:\*\*|__)[^*_\n]{2,80}(?:\*\*|__):?\s*$/u.test(written) || /^[^\n]{2,80}:[\s*_]*$/.test(written)
}

function labelOf(words: string): string {
  return spoken(words)
    .replace(/\([^()]{0,60}\)/g, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

const kinds = [
  '(?:seo|meta)[- ](?:\\p{L}+[- ]?){1,3}',
  'seo',
  '(?:(?:haupt|neben|fokus|focus|main|primary|secondary|long[- ]?tail)[- ]?)?key(?:words?|phrases?)',
  '(?:schlag|schlüssel|stich)w(?:o|ö)rte?r?',
  '(?:hash)?tags?',
  '(?:url[- ])?slug',
  '(?:\\p{L}+[- ])*(?:bild|image|foto|photo|picture|titelbild|header|thumbnail|cover|illustration)s?[- ]?(?:generation[- ]|generator[- ])?prompts?(?:[- ].{0,40})?',
  'prompt (?:für|for) .{2,40}',
  '(?:alternative|weitere|mögliche|vorgeschlagene|other|more|possible|suggested)[nrs]? (?:überschriften|titel|headlines?|titles?|schlagzeilen|headline options|teaser)',
  '(?:überschriften?|titel|headlines?|titles?|schlagzeilen)[- ]?(?:vorschläge|varianten|optionen|ideen|alternativen|options|suggestions|ideas|variants|alternatives)',
  'social[- ]media(?:[- ]\\p{L}+){0,2}',
  '(?:linkedin|instagram|facebook|x|twitter)[- ](?:post|teaser|text|beitrag|caption)',
  '(?:newsletter|push)[- ](?:text|teaser|betreff|version|nachricht|mitteilung|notification)',
]
const byProduct = new RegExp(
  `^(?:(?:vorgeschlagene|suggested|empfohlene|recommended|passende|optionale|optional|relevante)[nrs]? )?(?:${kinds.join('|')})$`,
  'u',
)

const amount = '(?:ca\\. ?|etwa |rund |circa |approx(?:imately|\\.)? |about |~ ?|≈ ?)?\\d[\\d.,]*(?: ?[-–] ?\\d+)?'
const counted =
  '(?:(?:geschätzte |estimated )?(?:lesezeit|lesedauer|reading time|read time)|wortanzahl|wortzahl|wörter|anzahl (?:der )?wörter|zeichen(?:an)?zahl|zeichen|word count|words|total words|character count)'

/** "Lesezeit: 2 Minuten", "(412 Wörter)", "Word count: ca. 310". */
const count = new RegExp(
  `^(?:${counted}\\s?[:=]\\s?${amount}(?: ?(?:wörter|words|zeichen|characters|min(?:uten?|utes?)?))?|${amount} (?:wörter|words|min(?:uten?|utes?)? (?:read|lesezeit)))$`,
  'u',
)

const frontField =
  /^(?:titel|title|headline|überschrift|schlagzeile|datum|date|published|veröffentlicht|autor(?:in)?|author|by|von|kategorien?|categor(?:y|ies)|ressort|rubrik|thema|topic|sprache|language|status|layout|permalink|untertitel|unterzeile|subtitle|subheadline|subheading|dachzeile|kicker)$/u

const partLabel =
  /^(?:teaser|anreißer|vorspann|lead|artikel(?:text)?|haupt(?:text|teil)|volltext|fließtext|text|body(?: text)?|main (?:text|article|body)|full article|article(?: body| text)?|nachricht(?:enartikel|entext)?|news(?: article)?)$/u

/** "[Bild: Der Hafen von oben]" where a picture was meant to be. */
export function isPictureHint(words: string): boolean {
  return /^[[(](?:bild|foto|grafik|infografik|image|photo|picture|chart|illustration|titelbild|video)(?::| (?:of|von|einer?|eines|des|der|showing|with)\s)[^\n]{2,300}[\])]$/i.test(
    words.trim(),
  )
}
