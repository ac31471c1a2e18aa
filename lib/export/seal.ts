import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Made } from './made.ts'

/** Marks a folder as an export, and says of which site. */
export const sealFile = '.kiosk-export.json'

/** What an export says of all its files: equal sites have equal seals. */
export interface Seal {
  readonly basePath: string
  readonly files: number
  readonly bytes: number
  /** Sum of one number per file, made of its name and content, modulo 2^256: it can be kept up to date file by file. */
  readonly digest: string
}

/** The seal of a site without files. */
export function emptySeal(basePath: string): Seal {
  return { basePath, files: 0, bytes: 0, digest: toHex(0n) }
}

/** Files that came (`sign` 1) or went (-1), added up. */
export function sealed(seal: Seal, files: Iterable<readonly [file: string, made: Made]>, sign: 1 | -1): Seal {
  let [count, bytes, sum] = [seal.files, seal.bytes, BigInt(`0x${seal.digest}`)]
  for (const [file, made] of files) {
    const number = BigInt(`0x${hash('sha256', `${file}\n${made.digest}`)}`)
    count += sign
    bytes += sign * made.bytes
    sum = (sum + modulus + BigInt(sign) * number) % modulus
  }
  return { ...seal, files: count, bytes, digest: toHex(sum) }
}

/** The seal as its file holds it. */
export function writeSeal(seal: Seal): string {
  return `${JSON.stringify({ version: 2, ...seal }, null, 1)}\n`
}

/** The seal of the export that lies in a folder; `null` where there is none or it cannot be read. */
export function readSeal(out: string): Seal | null {
  try {
    const { basePath, bytes, digest, files } = Object(JSON.parse(readFileSync(join(out, sealFile), 'utf8')))
    if (typeof basePath !== 'string' || typeof digest !== 'string') return null
    return { basePath, files: Number(files), bytes: Number(bytes), digest }
  } catch {
    return null
  }
}

const modulus = 2n ** 256n

function toHex(sum: bigint): string {
  return sum.toString(16).padStart(64, '0')
}
