import { plainHost } from '#lib/article/plain-host.ts'

/** Host of an http address as readers know it, without `www.`. */
export function bareHost(url: string): string {
  return (plainHost(url) ?? new URL(url).hostname).replace(/^www\d?\./, '')
}

/** Whether a name is that of a host's owner: "The Verge" of theverge.com, "ZDF" of zdfheute.de, "WirtschaftsWoche" of wiwo.de. */
export function resemblesHost(name: string, host: string): boolean {
  if (aliases.get(host)?.includes(name.toLowerCase())) return true
  const label = folded(ownLabel(host))
  const whole = folded(name)
  const own = name.replace(/^(?:der|die|das|the|le|la|les|el|il|lo)\s+/i, '')
  const spoken = own === name ? whole : folded(own)
  if (spoken === '' || label === '') return false
  if (whole === label || whole === folded(host)) return true
  if (differsByGenericWord(spoken, label) || differsByGenericWord(label, spoken)) return true
  // A long name of a house may go on with the name of a department.
  if (label.length >= 8 && spoken.startsWith(label)) return true
  const words = name.split(/[\s-]+|(?<=\p{Ll})(?=\p{Lu})/u).map(folded)
  return words.length > 1 && isMadeOfBeginnings(label, words)
}

// Names in common use that share too few letters with their host.
const aliases: ReadonlyMap<string, readonly string[]> = new Map([
  ['sueddeutsche.de', ['sz']],
  ['br.de', ['bayerischer rundfunk']],
  ['spiegel.de', ['spon']],
])

const generic =
  /^(?:online|news|heute|aktuell|24|de|com|net|tv|radio|blog|magazin|magazine|zeitung|journal|redaktion|\d{1,3})?$/

function differsByGenericWord(longer: string, shorter: string): boolean {
  return shorter.length > 1 && longer.startsWith(shorter) && generic.test(longer.slice(shorter.length))
}

// The part of a host that its owner chose: `bbc` of `www.bbc.co.uk`.
function ownLabel(host: string): string {
  const labels = host.split('.')
  const suffixes = /\.(?:co|com|org|net|ac|gov|gv|or|edu)\.[a-z]{2}$/.test(host) ? 2 : 1
  return labels.at(-1 - suffixes) ?? host
}

// Follows all ways at once: one after the other, they double with every word.
function isMadeOfBeginnings(label: string, words: readonly string[]): boolean {
  let ends: ReadonlySet<number> = new Set([0])
  for (const word of words) ends = new Set([...ends].flatMap(end => endsOf(word, label, end)))
  return ends.has(label.length)
}

function endsOf(word: string, label: string, start: number): readonly number[] {
  const ends: number[] = []
  for (let length = 1; length <= word.length && label[start + length - 1] === word[length - 1]; length++)
    ends.push(start + length)
  return ends
}

function folded(text: string): string {
  const small = text.toLowerCase()
  // Nothing else is in most names, and normalizing takes its time.
  if (/^[ -~]*$/.test(small)) return small.replace(/[^a-z0-9]/g, '')
  return small
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
