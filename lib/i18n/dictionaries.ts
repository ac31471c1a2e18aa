import { de } from './de.ts'
import { en } from './en.ts'
import type { Words } from './words.ts'

/** Interface languages; a further one is its dictionary and one line here. */
const dictionaries: Readonly<Record<string, Words>> = { de, en }

/** The dictionary for a locale or its base language; English where there is none, which the markup then says (`words.locale`). */
export function wordsFor(locale: string): Words {
  return dictionaries[locale] ?? dictionaries[baseLanguage(locale)] ?? en
}

const baseLanguage = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? locale
