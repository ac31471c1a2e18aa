const canonical = new Map<string, string | null>()

/** A BCP 47 tag in its canonical form, from `de`, `EN-us` or Jekyll's `zh_tw`; `null` for anything else. Safe as a path segment. */
export function toLanguageTag(text: string): string | null {
  const known = canonical.get(text)
  if (known !== undefined) return known
  const tag = canonicalTag(text)
  canonical.set(text, tag)
  return tag
}

/** The tag that the name of a folder means, or `null` if it is no name of a language: `de`, `pt-br`, but not `ai` or `old`. */
export function folderLanguage(name: string): string | null {
  return /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name) && isKnown(name) ? toLanguageTag(name) : null
}

function canonicalTag(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

let names: Intl.DisplayNames | undefined

function isKnown(name: string): boolean {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const tag = toLanguageTag(name)
  return tag !== null && names.of(tag) !== undefined
}
