const signs = /[\\`*_[\]<>#|~&!]/g
const blockStarts = /^(?:[-+=:]|\d{1,9}(?=[.)](?:\s|$)))/

/** A text on one line as Markdown that means nothing but that text (CommonMark 0.31, section 2.4). */
export function plainMarkdown(text: string): string {
  const escaped = text.replace(signs, '\\$&')
  return escaped.replace(blockStarts, start => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}
