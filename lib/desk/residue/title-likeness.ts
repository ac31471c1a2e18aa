/** How much of what the shorter of two titles says the other says too, from 0 to 1; case, order, endings and umlauts do not matter. */
export function titleLikeness(a: string, b: string): number {
  const [first, second] = [wordsIn(a), wordsIn(b)]
  const [few, many] = first.length <= second.length ? [first, second] : [second, first]
  if (few.length === 0) return 0
  return few.filter(word => many.some(other => isKin(word, other))).length / few.length
}

/** Whether two titles have the same words, whatever marks, case and umlauts they are written with. */
export function areSameTitle(a: string, b: string): boolean {
  return foldedWords(a).join(' ') === foldedWords(b).join(' ')
}

/** Words that say something, folded; parts of compounds with a hyphen stand alone. */
export function wordsIn(title: string): readonly string[] {
  return [...new Set(foldedWords(title).filter(word => !empty.has(word)))]
}

/** The words of the first 400 characters of a line, without case, marks and umlauts. */
export function foldedWords(title: string): readonly string[] {
  const folded = title
    .slice(0, 400)
    .toLowerCase()
    .replace(/ä|ae/g, 'a')
    .replace(/ö|oe/g, 'o')
    .replace(/ü|ue/g, 'u')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

function isKin(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= 5 && long.includes(short.slice(0, Math.max(5, short.length - 3)))
}

const empty = new Set(
  [
    'der die das den dem des ein eine einen einem einer und oder mit von vom zu zum zur im in am an auf fur bei aus nach uber um wie was',
    'ist sind wird werden hat haben als auch nicht neue neuer neues neuen jetzt so es sich ihr ihre sein seine gegen durch vor bis',
    'the a an and or with of to in on at for by from is are was were has have as its it how what why new now into over after',
  ].flatMap(line => line.split(' ')),
)
