const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A text as four signs, or as eight where two texts with the same ones would do harm; the same on every machine. */
export function shortHash(text: string, length: 4 | 8 = 4): string {
  let [one, other] = [0x811c9dc5, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x5bd1e995)
  }
  const short = signsOf(one ^ (one >>> 15))
  return length === 4 ? short : short + signsOf(other ^ (other >>> 13))
}

function signsOf(number: number): string {
  return [18, 12, 6, 0].map(shift => signs.charAt((number >>> shift) & 63)).join('')
}
