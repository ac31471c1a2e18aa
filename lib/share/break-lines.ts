/** Width of a word in pixels. */
export type Measure = (text: string) => number

/** A text cut into lines that are no wider than `width`, as even as the fewest lines allow; `null` where a word is wider. */
export function breakLines(text: string, width: number, measure: Measure): readonly string[] | null {
  const words = wordsIn(text)
  const widest = Math.max(0, ...words.map(word => measure(word.trimEnd())))
  if (widest > width) return null
  const fewest = fill(words, width, measure)
  let [low, high] = [widest, width]
  while (high - low > 4) {
    const middle = (low + high) / 2
    if (fill(words, middle, measure).length > fewest.length) low = middle
    else high = middle
  }
  return fill(words, high, measure)
}

/** Words with the blank behind them; a hyphen or a slash between long parts may end a line, too. */
function wordsIn(text: string): readonly string[] {
  return text.match(/[^ ]*?(?:(?<=[\p{L}\d]{4})[-/](?=\p{L}{4})| +|$)/gu)?.filter(word => word !== '') ?? []
}

function fill(words: readonly string[], width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let used = 0
  for (const word of words) {
    const line = lines.at(-1)
    if (line !== undefined && used + measure(word.trimEnd()) <= width) lines[lines.length - 1] = line + word
    else {
      lines.push(word)
      used = 0
    }
    used += measure(word)
  }
  return lines.map(line => line.trimEnd())
}
