/** The text of a page in the encoding that its mark, its server or itself names (https://encoding.spec.whatwg.org), else UTF-8. */
export function pageWords(body: Uint8Array, contentType: string): string {
  const named =
    markOf(body) ?? charsetIn(contentType) ?? charsetIn(Buffer.from(body.subarray(0, 2048)).toString('latin1'))
  return decoderFor(named ?? 'utf-8').decode(body)
}

function markOf(body: Uint8Array): string | null {
  const start = Buffer.from(body.subarray(0, 3)).toString('latin1')
  if (start === '\u00EF\u00BB\u00BF') return 'utf-8'
  if (start.startsWith('\u00FF\u00FE')) return 'utf-16le'
  return start.startsWith('\u00FE\u00FF') ? 'utf-16be' : null
}

function charsetIn(text: string): string | null {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(text)?.[1] ?? null
}

function decoderFor(name: string): TextDecoder {
  try {
    return new TextDecoder(name)
  } catch {
    return new TextDecoder()
  }
}
