/** Bytes of a file, the last one excluded. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * The part of a file that a `Range` asks for (RFC 9110, 14.2): `null` where it asks for all, or in a way that may be passed over, such as
 * several parts; `none` where the file has no such part.
 */
export function byteRange(written: string | null, size: number): ByteRange | 'none' | null {
  const [whole, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(written?.trim() ?? '') ?? []
  if (whole === undefined || first + last === '') return null
  if (first === '') return toRange(Math.max(size - Number(last), 0), size)
  if (last !== '' && Number(last) < Number(first)) return null
  return toRange(Number(first), last === '' ? size : Math.min(Number(last) + 1, size))
}

function toRange(start: number, end: number): ByteRange | 'none' {
  return start < end ? { start, end } : 'none'
}
