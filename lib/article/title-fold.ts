/**
 * A text in the one spelling that stands for all its spellings: small letters without accents; `ä`, `ae` and a lost umlaut are
 * one, as are `ß` and `ss`. For comparison only.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'a')
    .replace(/[øœ]/g, 'o')
    .replace(/([aou])e/g, '$1')
}
