/**
 * Joins the lines of a quoted text that goes on without indentation, which Jekyll accepts and the `yaml` package does not. Every
 * line end becomes a blank, as YAML folds it, so that no offset moves. A line that looks like a field ends the attempt.
 */
export function joinQuotedLines(block: string): string {
  const lines = block.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const opened = openedQuote(lines[at] ?? '')
    if (!opened) continue
    const last = lines.findIndex((line, index) => index > at && opened.closes(line))
    const between = lines.slice(at + 1, last)
    if (last === -1 || between.some(line => looksLikeField(line) || opened.mentions(line))) continue
    lines.splice(at, last - at + 1, lines.slice(at, last + 1).join(' '))
  }
  return lines.join('\n')
}

interface OpenedQuote {
  readonly closes: (line: string) => boolean
  readonly mentions: (line: string) => boolean
}

const double: OpenedQuote = {
  closes: line => /^(?:[^"\\]|\\.)*"[ \t]*(?: #.*)?$/.test(line) && !looksLikeField(line),
  mentions: line => /^(?:[^"\\]|\\.)*"/.test(line),
}
const single: OpenedQuote = {
  closes: line => /^(?:[^']|'')*'[ \t]*(?: #.*)?$/.test(line) && !looksLikeField(line),
  mentions: line => line.replaceAll("''", '').includes("'"),
}

function openedQuote(line: string): OpenedQuote | null {
  if (/^[^\s:#"'][^:]*:[ \t]+"(?:[^"\\]|\\.)*$/.test(line)) return double
  return /^[^\s:#"'][^:]*:[ \t]+'(?:[^']|'')*$/.test(line) ? single : null
}

function looksLikeField(line: string): boolean {
  return /^[a-z_][\w-]*:(?:\s|$)/.test(line)
}
