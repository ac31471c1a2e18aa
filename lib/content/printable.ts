import { tameWords } from '#lib/markdown/tame-words.ts'

/** A text without control characters (but tab and line feed) and half characters that also leaves the words around it alone. */
export function printable(text: string): string {
  return tameWords(text.replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, ''))
}
