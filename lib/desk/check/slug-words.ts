/** The words of a title as a slug would hold them, with all their letters. */
export function slugWords(title: string): readonly string[] {
  return (
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** A word without the letters that ASCII lacks, as careless programs make slugs. */
export function withoutUmlauts(word: string): string {
  return word.replace(/[^a-z0-9]/g, '')
}

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A word in ASCII as its language spells it: German umlauts as two letters, others without their accents. */
export function spelledOut(word: string, language: string): string {
  return word
    .replace(/[äöü]/g, letter => (language.startsWith('de') ? (german[letter] ?? letter) : letter))
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/œ/g, 'oe')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
