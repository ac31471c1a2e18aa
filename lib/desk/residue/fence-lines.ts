/** A line that opens or closes a block of code; `end` is behind its line end. */
export interface FenceLine {
  readonly start: number
  readonly end: number
  readonly mark: string
  readonly info: string
}

/** The fence in the line that begins at an offset, if there is one. */
export function fenceLineAt(text: string, start: number): FenceLine | null {
  const newline = text.indexOf('\n', start)
  const end = newline === -1 ? text.length : newline + 1
  const line = text.slice(start, Math.min(end, start + 200))
  const [, mark, info] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})([^\n]*)\n?$/.exec(line) ?? []
  return mark === undefined || info === undefined ? null : { start, end, mark, info: info.trim().toLowerCase() }
}

/**
 * The fence that closes another one. Models put fences of the same length into each other, where Markdown sees the first pair of them
 * as the whole block: one with a language opens, one without closes what was opened last. `null`: it is closed nowhere.
 */
export function closingFence(text: string, opening: FenceLine): FenceLine | null {
  const open: FenceLine[] = [opening]
  for (let start = opening.end; start < text.length; start = nextLine(text, start)) {
    const line = fenceLineAt(text, start)
    const innermost = open.at(-1)
    if (!line || !innermost) continue
    if (line.info !== '') {
      if (open.length < 20) open.push(line)
    } else if (line.mark[0] === innermost.mark[0] && line.mark.length >= innermost.mark.length) {
      open.pop()
      if (open.length === 0) return line
    } else if (line.mark.length >= opening.mark.length && line.mark[0] === opening.mark[0]) return line
    else if (line.mark[0] !== innermost.mark[0] || open.length === 1) open.push(line)
  }
  return null
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}
