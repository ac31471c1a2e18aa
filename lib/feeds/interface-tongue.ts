import type { Words } from '#lib/i18n/words.ts'
import type { Attributes } from './xml.ts'

/** The attributes that words of the interface need in a text of another language; all dictionaries are written left to right. */
export function interfaceTongue({ locale }: Words, language: string): Attributes {
  return base(locale) === base(language) ? {} : { lang: locale, dir: 'ltr' }
}

/** Regions and scripts of one language (`de-AT`, `de`) are no change of language. */
const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? tag
