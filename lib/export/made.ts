import { digestOf } from '#lib/content/digest.ts'

/** A file of a site, by its size and a digest of its content. */
export interface Made {
  readonly bytes: number
  readonly digest: string
  /** Its name within the folder of its output, where the output does not decide it. */
  readonly name?: string
}

/** Size and digest of some content. */
export function madeOf(content: Uint8Array): Made {
  return { bytes: content.byteLength, digest: digestOf(content) }
}

/** The files of an output in one word, in the order of `filesOf`. */
export function writeMade(files: readonly Made[]): string {
  return files.map(({ bytes, digest, name }) => `${bytes}:${digest}${name ? `:${name}` : ''}`).join(' ')
}

/** Reads what `writeMade` wrote. */
export function readMade(word: string): readonly Made[] {
  if (word === '') return []
  return word.split(' ').map(part => {
    const [bytes = '', digest = '', name] = part.split(':')
    return { bytes: Number(bytes), digest, ...(name === undefined ? {} : { name }) }
  })
}
