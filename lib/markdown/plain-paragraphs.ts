import { withoutPiles } from './piles.ts'

/** A text that cannot be read as Markdown, shown as it was written: escaped, in paragraphs. */
export function plainParagraphs(text: string): string {
  return text
    .split(/\n[ \t]*\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(paragraph => `<p>${escaped(withoutPiles(paragraph))}</p>`)
    .join('\n')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
