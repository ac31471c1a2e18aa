/** The end of an address from a name as it is written: only what cannot stand in a path segment goes; `null` if nothing is left. */
export function toSlug(name: string): string | null {
  const slug = name
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(/[/\\]+/g, '-')
    .replace(/^\.+/, '')
  return slug === '' ? null : slug
}
