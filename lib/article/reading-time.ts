/**
 * Words per minute that readers of a language take in, and signs per minute where a script has no gaps between words: means of the
 * International Reading Speed Texts (Trauzettel-Klosinski and Dietz, 2012, doi:10.1167/iovs.11-8284), read aloud.
 */
const speeds: Readonly<Record<string, number>> = {
  ...{ ar: 138, de: 179, en: 228, es: 218, fi: 161, fr: 195, he: 187, it: 188, nl: 202, pl: 166, pt: 181, ru: 184 },
  ...{ sl: 180, sv: 199, tr: 166 },
  ...{ ja: 357, zh: 255 },
}

/** The mean of the 17 languages that were measured. */
const otherSpeed = 184

/** Written without gaps, and not measured. */
const unmeasured = new Set(['bo', 'dz', 'gan', 'hak', 'km', 'lo', 'my', 'th', 'wuu', 'yue'])

/** Whole minutes that reading some texts in a language takes; `null` where there is nothing to read, or nobody knows. */
export function readingMinutes(texts: readonly string[], language: string): number | null {
  const base = language.toLowerCase().split('-')[0] ?? ''
  if (unmeasured.has(base)) return null
  const count = base === 'ja' || base === 'zh' ? countSigns : countWords
  const all = texts.reduce((sum, text) => sum + count(text), 0)
  return all === 0 ? null : Math.max(1, Math.round(all / (speeds[base] ?? otherSpeed)))
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

function countSigns(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
