/** The line with its value in quotes, if that is likely to mend it: `title: A: "b" c` becomes `title: 'A: "b" c'`. */
export function quotedRepair(line: string): string | null {
  const parts = /^(\s*(?:- )?[^\s:#"'[{-][^:]*:[ \t]+|\s*- +)(\S.*?)\s*$/.exec(line)
  const [, start, value] = parts ?? []
  if (start === undefined || value === undefined || /^[[{|>]/.test(value)) return null
  return start + quoted(unwrapped(value))
}

/** Takes away the outer quotes of `'it's'`, but not those of `"A" and "B"`. */
function unwrapped(value: string): string {
  const quote = value[0]
  if ((quote !== '"' && quote !== "'") || value.length < 2) return value
  if (!value.endsWith(quote)) return value
  const inner = value.slice(1, -1)
  const second = inner.indexOf(quote)
  const isClosing = second > 0 && /\s/.test(inner[second + 1] ?? '') && inner.split(quote).length % 2 === 1
  return isClosing && !/\s/.test(inner[second - 1] ?? '') ? value : inner
}

function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}
