import { saysAi } from './source-type.ts'

/** How a C2PA manifest store begins in files of every format (C2PA 2.1, 11.1.4: a JUMBF box of this type). */
const beginning = 'jumdc2pa'
const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/**
 * The term of IPTC's Digital Source Type that the C2PA manifests of a picture name, unverified: that of AI where one of them says so, as a
 * part made by AI is named among what it was put together from.
 */
export function sourceTypeInCredentials(content: Uint8Array): string | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const start = bytes.indexOf(beginning, 0, 'latin1')
  const terms = start === -1 ? [] : termsFrom(bytes, start)
  if (!terms.some(saysAi)) return terms.at(-1) ?? null
  return terms.every(term => term === 'trainedAlgorithmicMedia')
    ? 'trainedAlgorithmicMedia'
    : 'compositeWithTrainedAlgorithmicMedia'
}

function termsFrom(bytes: Buffer, start: number): readonly string[] {
  const terms: string[] = []
  let at = bytes.indexOf(vocabulary, start, 'latin1')
  while (at !== -1) {
    const [term] = /^\w+/.exec(bytes.toString('latin1', at + vocabulary.length, at + lengthOf(bytes, at))) ?? []
    if (term !== undefined) terms.push(term)
    at = bytes.indexOf(vocabulary, at + vocabulary.length, 'latin1')
  }
  return terms
}

/** Of an address: CBOR says it before (RFC 8949, 3.1: text of up to 255 bytes), in JSON a quote comes after it. */
function lengthOf(bytes: Buffer, at: number): number {
  return (bytes[at - 2] === 0x78 ? bytes[at - 1] : undefined) ?? 120
}
