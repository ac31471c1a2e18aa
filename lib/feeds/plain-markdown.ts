const signs = /[\\`*_[\]<>#|~&!]/g
const blockStarts = /^(?:[-+=:]|\d{1,9}(?=[.)](?:\s|$)))/

/** A text as Markdown that means nothing but that text (CommonMark 0.31, section 2.4), on one line, among other words. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(signs, '\\$&')
}

/** The same as a paragraph of its own, whatever the text begins with. */
export function plainParagraph(text: string): string {
  return plainMarkdown(text).replace(blockStarts, start => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

/** An address as the target of a link, which ends at the first bracket of its own and at a blank. */
export function inBrackets(url: string): string {
  return url.replace(/[()<>\s\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
