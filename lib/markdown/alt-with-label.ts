/** The alternative text of a picture that AI made: the word for it first, for those who hear it. */
export function altWithLabel(alt: string, word: string): string {
  return alt === '' ? word : `${word}: ${alt}`
}
