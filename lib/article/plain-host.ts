// Small letters, no port, no name before it, no label in Punycode, and letters at the end, so that it is no number.
const plain = /^https?:\/\/(?![^/?#]*xn--)([a-z\d.-]*\.[a-z]+)(?:[/?#]|$)/

/**
 * Host of an http address that is written as its parser (WHATWG URL) would write it; `null` of any other. Most addresses are, and
 * the parser takes far longer.
 */
export function plainHost(address: string): string | null {
  return plain.exec(address)?.[1] ?? null
}
