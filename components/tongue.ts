import type { Words } from '#lib/i18n/words.ts'
import type { Tongue } from '#lib/site/view-parts.ts'

/** The `lang` and `dir` that content needs inside `around`; none where nothing changes. */
export function contentTongue({ lang, dir }: Tongue, around: Tongue): Partial<Tongue> {
  return lang === around.lang && dir === around.dir ? {} : { lang, dir }
}

/** The `lang` and `dir` that words of the interface need inside `around`; all dictionaries are written left to right. */
export function interfaceTongue(words: Words, around: Tongue): Partial<Tongue> {
  return speaks(words, around) ? {} : interfaceLanguage(words)
}

/** The page's own language again, inside a landmark that `interfaceTongue` marked. */
export function pageTongue(words: Words, { lang, dir }: Tongue): Partial<Tongue> {
  return speaks(words, { lang, dir }) ? {} : { lang, dir }
}

const interfaceLanguage = (words: Words): Tongue => ({ lang: words.locale, dir: 'ltr' })

/** Regions and scripts of one language (`de-AT`, `de`) are no change of language. */
const speaks = (words: Words, { lang }: Tongue): boolean => baseOf(words.locale) === baseOf(lang)

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? tag
