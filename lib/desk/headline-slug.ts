import { toTopicKey } from '#lib/content/topic-key.ts'

/** UTF-16 units of a slug: addresses are read aloud, and shown on narrow screens. */
const slugLength = 80

/** The end of an address from a headline: small letters and digits, umlauts spelled out; `''` where the headline has none. */
export function headlineSlug(title: string): string {
  const key = toTopicKey(title.replace(/(?<=\p{L})['’](?=\p{L})/gu, ''))
  if (key.length <= slugLength) return key
  const cut = key.slice(0, slugLength + 1)
  const end = cut.lastIndexOf('-')
  return end > slugLength / 2
    ? cut.slice(0, end)
    : cut
        .slice(0, slugLength)
        .toWellFormed()
        .replace(/\uFFFD$/, '')
}
