import { crc32 } from 'node:zlib'
import type { Raster } from './raster.ts'

/** Whether what a file says of its picture says where it was taken (Exif 3.0, 4.6.7; XMP part 2, `exif:GPS…`). */
export function saysWhere({ exif, xmp }: Pick<Raster, 'exif' | 'xmp'>): boolean {
  return (exif !== null && positionPart(exif) !== null) || (xmp !== null && positionInXmp.test(xmp))
}

/**
 * The same file with blanks where it said where the picture was taken: pixels and all else stay to the byte, but for what a PNG says
 * in packed form, which goes as a whole.
 */
export function withoutPosition(content: Uint8Array, { exif, xmp }: Pick<Raster, 'exif' | 'xmp'>): Uint8Array {
  const bytes = Buffer.from(content)
  if (exif !== null) blankExif(bytes, exif)
  if (xmp !== null) blankXmp(bytes, xmp)
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? withoutPackedParts(bytes) : bytes
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
  // Notes of camera makers may hold another one further down.
  const starts = [all.indexOf('II*\0', 'latin1'), all.indexOf('MM\0*', 'latin1')].filter(at => at >= 0)
  return starts.length === 0 ? null : all.subarray(Math.min(...starts))
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

/** The chunks of a PNG without those that may hide a position, and with fitting checksums (PNG 3, 5.3 and 11.3.3). */
function withoutPackedParts(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = Math.min(at + 12 + bytes.readUInt32BE(at), bytes.length)
    const name = bytes.toString('latin1', at + 4, Math.min(at + 40, end))
    if (/^(?:eXIf|iTXt)/.test(name)) bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, end - 4)), end - 4)
    if (!isPacked(name)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}

/** Whether a chunk, of which this is the start, holds XMP or Exif packed or as hexadecimal text; in `iTXt` a flag behind the keyword says so. */
function isPacked(start: string): boolean {
  if (/^zTXtXML:com\.adobe\.xmp|^(?:tEXt|zTXt|iTXt)Raw profile type /.test(start)) return true
  return start.startsWith('iTXtXML:com.adobe.xmp') && start.charCodeAt('iTXtXML:com.adobe.xmp'.length + 1) === 1
}
