import { seam } from './page/seam.ts'

/** Splits the compounds of some German texts, so that `Intelligenz` finds `Superintelligenz`: a seam goes where a known noun begins. */
export type Split = (text: string) => string

/** A noun in the middle of a sentence, at whose beginning every word has a capital. */
const noun = /(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}{3,40}(?!\p{L})/gu
const compound = /(?<!\p{L})\p{Lu}\p{Ll}{7,60}(?!\p{L})/gu
const word = /(?<!\p{L})\p{L}{3,40}(?!\p{L})/gu

/** What also stands before verbs: `Bei` makes no compound of `Beispiel`. */
const prefix =
  /^(?:ab|an|auf|aus|bei?|durch|ein|ent|er|fest|ge|her|hin(?:ter)?|inter|miss?|mit|nach|statt|über|um|un|unter|ver|vor|wider|wieder|zer|zu|zwischen)$/
/** What German puts between the words of a compound. */
const links = ['', 's', 'n', 'en', 'es']
/** Letters that German adds at the end of a noun. */
const ending = /(?<=.{3})[ens]+$/

/** Learns the nouns of some texts, which are the only lexicon, and splits by them. */
export function splitterFor(texts: readonly string[]): Split {
  const nouns = new Set(texts.flatMap(text => text.match(noun) ?? []).map(stemOf))
  const words = new Set(texts.flatMap(text => text.match(word) ?? []).map(word => word.toLowerCase()))
  const splits = new Map<string, string>()

  /** Whether a word is known as it stands before another; before a long one it may be a verb, or unknown. */
  function isFirst(head: string, isBeforeLong: boolean): boolean {
    const isKnown = links.some(link => head.endsWith(link) && words.has(head.slice(0, head.length - link.length)))
    return isKnown || (isBeforeLong && (head.length > 4 || words.has(`${head}e`) || words.has(`${head}en`)))
  }
  function split(whole: string): string {
    for (let at = 3; at <= whole.length - 4; at++) {
      const [head, tail] = [whole.slice(0, at), whole.slice(at)]
      if (!nouns.has(stemOf(tail)) || prefix.test(head.toLowerCase())) continue
      if (isFirst(head.toLowerCase(), tail.length > 6)) return `${head}${seam}${splitOnce(tail)}`
    }
    return whole
  }
  function splitOnce(whole: string): string {
    const known = splits.get(whole) ?? split(whole)
    splits.set(whole, known)
    return known
  }
  return text => text.replace(compound, splitOnce)
}

function stemOf(word: string): string {
  return word.toLowerCase().replace(ending, '')
}
