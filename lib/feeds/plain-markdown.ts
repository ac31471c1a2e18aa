/** A text as Markdown that means it: on one line, and without a sign that would be markup. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#&|~]/g, '\\$&')
}

/** An address as the target of a link, which ends at the first bracket of its own and at a blank. */
export function inBrackets(url: string): string {
  return url.replace(/[()<>\s\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
