import { WrongUse } from './wrong-use.ts'

/** Bytes of the longest answer: far more than a model writes, far less than memory holds. */
const longest = 4 * 1024 * 1024

/** Standard input to its end. Throws `WrongUse` where a person would have to type it, and for more than any answer. */
export async function readStdin(): Promise<Uint8Array> {
  if (process.stdin.isTTY)
    throw new WrongUse(
      'There is nothing on standard input. Put it there with … < answer.md',
      'Auf der Standardeingabe liegt nichts. Legen Sie es dorthin mit … < antwort.md',
    )
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > longest)
      throw new WrongUse(
        `Standard input is longer than ${longest} bytes.`,
        `Die Standardeingabe ist länger als ${longest} Bytes.`,
      )
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
