import { crc32 } from 'node:zlib'
import type { Raster } from './raster.ts'

/** Whether what a file says of its picture says where it was taken (Exif 3.0, 4.6.7; XMP part 2, `exif:GPS…`). */
export function saysWhere({ exif, xmp }: Pick<Raster, 'exif' | 'xmp'>): boolean {
  return (exif !== null && positionPart(exif) !== null) || (xmp !== null && positionInXmp.test(xmp))
}

/** The same file with blanks where it said where the picture was taken: pixels and all else stay to the byte. */
export function withoutPosition(content: Uint8Array, { exif, xmp }: Pick<Raster, 'exif' | 'xmp'>): Uint8Array {
  const bytes = Buffer.from(content)
  if (exif !== null) blankExif(bytes, exif)
  if (xmp !== null) blankXmp(bytes, xmp)
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') renewChecksums(bytes)
  return bytes
}

const positionInXmp = /exif:GPS\w+\s*(?:=\s*["']|>)\s*[^\s"'<]/
const positionsInXmp = /(exif:GPS\w+\s*(?:=\s*["']|>))([^"'<]*)/g

function blankExif(bytes: Buffer, exif: Uint8Array): void {
  const tiff = tiffIn(exif)
  const start = tiff === null ? -1 : bytes.indexOf(tiff)
  if (tiff === null || start === -1) return
  for (const [from, to] of positionPart(exif) ?? []) bytes.fill(0, start + from, start + Math.min(to, tiff.length))
}

function blankXmp(bytes: Buffer, xmp: string): void {
  const start = bytes.indexOf(xmp, 'utf8')
  if (start === -1) return
  const blanked = xmp.replace(
    positionsInXmp,
    (_, name: string, value: string) => name + ' '.repeat(Buffer.byteLength(value)),
  )
  bytes.write(blanked, start, 'utf8')
}

/** The TIFF block within Exif data, which some formats put a few letters before. */
function tiffIn(exif: Uint8Array): Buffer | null {
  const all = Buffer.from(exif)
  const start = [all.indexOf('II*\0', 'latin1'), all.indexOf('MM\0*', 'latin1')].filter(at => at >= 0)[0]
  return start === undefined ? null : all.subarray(start)
}

/** Bytes per value of a TIFF field, by its type (TIFF 6.0, section 2). */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

/** Where in the TIFF block the position stands: its directory and what that points to; `null` where there is none. */
function positionPart(exif: Uint8Array): readonly (readonly [from: number, to: number])[] | null {
  const tiff = tiffIn(exif)
  if (tiff === null) return null
  const little = tiff[0] === 0x49
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const entriesAt = (at: number) => Array.from({ length: Math.min(short(at), 500) }, (_, index) => at + 2 + index * 12)
  const pointer = entriesAt(long(4)).find(entry => short(entry) === 0x8825)
  if (pointer === undefined) return null
  const directory = long(pointer + 8)
  const fields = entriesAt(directory)
  // One field alone, the version, says nothing.
  if (fields.every(entry => short(entry) === 0)) return null
  const values = fields.flatMap(entry => {
    const size = (sizes[short(entry + 2)] ?? 0) * long(entry + 4)
    return size > 4 ? [[long(entry + 8), long(entry + 8) + size] as const] : []
  })
  // The pointer's tag stays, as directories are sorted; the directory it leads to is empty then.
  return [...values, [directory, directory + 2 + fields.length * 12]]
}

/** A chunk of a PNG ends with a checksum of its type and content (PNG 3, 5.3). */
function renewChecksums(bytes: Buffer): void {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length) return
    if (/^(?:eXIf|iTXt)$/.test(bytes.toString('latin1', at + 4, at + 8)))
      bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, end)), end)
    at = end + 4
  }
}
