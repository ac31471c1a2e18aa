import type { TitleWord } from '#lib/article/title-words.ts'

/** The words of a headline where two that the other headline writes as one are one, e.g. `Elektro-Lastwagen`. */
export function joinCompounds(words: readonly TitleWord[], others: readonly TitleWord[]): readonly TitleWord[] {
  const long = others.map(({ stem }) => stem).filter(stem => stem.length >= 8)
  const joined: TitleWord[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const whole = last && long.find(stem => isMadeOf(stem, last.stem, word.stem))
    if (last && whole) joined[joined.length - 1] = { ...last, stem: whole }
    else joined.push(word)
  }
  return joined
}

/** The first part may have lost its ending, and something may join it to the second. */
function isMadeOf(whole: string, first: string, second: string): boolean {
  const gap = whole.length - first.length - second.length
  return (
    gap >= 0 && gap <= 2 && first.length > 2 && second.length > 2 && whole.startsWith(first) && whole.endsWith(second)
  )
}
