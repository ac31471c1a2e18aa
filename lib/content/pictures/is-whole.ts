import { readFileSync } from 'node:fs'
import type { ScaledFormat } from '#lib/article/picture.ts'

/** Whether the file of a scaled picture is there and as long as it says itself, which one that was cut off is not. */
export function isWhole(path: string, format: ScaledFormat): boolean {
  const bytes = read(path)
  return bytes !== null && bytes.length > 12 && (format === 'webp' ? riffEnd(bytes) : boxesEnd(bytes)) === bytes.length
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** Where a WebP ends by its first chunk (WebP Container Specification, RIFF file format). */
function riffEnd(bytes: Buffer): number {
  return bytes.readUInt32LE(4) + 8
}

/** Where an AVIF ends by its boxes, each of which begins with its length (ISO/IEC 14496-12, 4.2). */
function boxesEnd(bytes: Buffer): number {
  let end = 0
  while (end + 8 <= bytes.length) end += Math.max(bytes.readUInt32BE(end), 8)
  return end
}
