/** Signs that the typefaces of share pictures hold; a test draws each of them. */
const settable =
  /^[\u0020-\u007e\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u01cd-\u01dc\u0218-\u021b\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490-\u0493\u049a-\u049b\u04a2-\u04a3\u04ae-\u04b1\u04ba-\u04bb\u04d8-\u04d9\u04e8-\u04e9\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u2044\u20ac\u20b4\u20bd\u2116\u2122\u2212]*$/

/** Signs that the typefaces lack, and what stands for them. */
const substitutes: readonly (readonly [RegExp, string | ((sign: string) => string)])[] = [
  [/[\u00ad\p{Cf}]/gu, ''],
  [/\u202f/g, '\u00a0'],
  [/[\u2010\u2011]/g, '-'],
  [/[\u2080-\u2089]/g, digit => digit.normalize('NFKC')],
  [/[^\S\u00a0]+/gu, ' '],
]

/** A text as a share picture can show it, or `null` where its signs have no glyphs. */
export function toSettable(text: string): string | null {
  const written = substitutes.reduce(
    (text, [sign, substitute]) =>
      typeof substitute === 'string' ? text.replace(sign, substitute) : text.replace(sign, substitute),
    text.normalize('NFC'),
  )
  return settable.test(written) ? written.trim() : null
}
