import { slugLimit } from './slug.ts'

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/ø/g, 'o'],
  [/œ/g, 'oe'],
  [/ł/g, 'l'],
  // C, C++ and C# are three topics.
  [/(?<=\p{L}\+*)\+/gu, '-plus'],
  [/(?<=\p{L})#/gu, '-sharp'],
]

const keys = new Map<string, string>()

/** The key of a topic from its name: small letters and digits, umlauts spelled out, other scripts kept; `''` if nothing is left. */
export function toTopicKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const spelled = spelledOut.reduce(
    (text, [sign, letters]) => text.replace(sign, letters),
    name.normalize('NFC').toLowerCase(),
  )
  const key = shortened(withoutAccents(spelled).replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-')).replace(/^-+|-+$/g, '')
  keys.set(name, key)
  return key
}

/** Latin letters lose their accents; marks of other scripts belong to their letters. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
}

/** Cut to the bytes of UTF-8 that a file system holds, between letters. */
function shortened(key: string): string {
  if (Buffer.byteLength(key) <= slugLimit) return key
  const letters = [...key]
  while (Buffer.byteLength(letters.join('')) > slugLimit) letters.length = Math.min(letters.length - 1, slugLimit)
  return letters.join('')
}
