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

/** Bytes of UTF-8 that the last part of an address may have: file systems hold names of 255, and `.html` needs some of them. */
export const slugLimit = 250

/** Whether every part of a path is a name that file systems hold. */
export function fitsFileSystem(path: string, limit = 255): boolean {
  return path.split('/').every(segment => Buffer.byteLength(segment) <= limit)
}
