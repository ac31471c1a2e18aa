import createHyphenator, { type PatternsDefinition } from 'hyphen'

/** Patterns by language, for those that build long words; others are broken between any two letters where they must. */
const patterns: Readonly<Record<string, () => Promise<{ readonly default: PatternsDefinition }>>> = {
  de: () => import('hyphen/patterns/de-1996.js'),
  en: () => import('hyphen/patterns/en-us.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  sv: () => import('hyphen/patterns/sv.js'),
  da: () => import('hyphen/patterns/da.js'),
  fi: () => import('hyphen/patterns/fi.js'),
}

/** Cuts a word where its language hyphenates it. */
export type Hyphenate = (word: string) => readonly string[]

/** How words of a language are hyphenated; the patterns are loaded for a word that does not fit. */
export async function hyphenatorOf(language: string): Promise<Hyphenate> {
  const load = patterns[language.split('-')[0] ?? '']
  if (!load) return word => [...word]
  const hyphenator = createHyphenator((await load()).default, { hyphenChar: cut })
  return word => {
    const written = hyphenator(word)
    return typeof written === 'string' ? written.split(cut) : [word]
  }
}

const cut = '\u00ad'
