import { hash } from 'node:crypto'

/** A short name of some content that no other content has: 132 bits of its SHA-256. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22)
}
