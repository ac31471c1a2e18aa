/** A text per language; the key `*` holds what was written without naming a language. */
export type Localized = Readonly<Record<string, string>>

/** The text for `locale`, for its base language, for any language, or else the first there is; `''` if there is none. */
export function localized(text: Localized, locale: string): string {
  const base = locale.split('-')[0] ?? locale
  return text[locale] ?? text[base] ?? text['*'] ?? Object.values(text)[0] ?? ''
}
