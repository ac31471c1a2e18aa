import { basename } from 'node:path'
import { decodeText } from '#lib/content/decode-text.ts'
import { readPictures, withPictures } from '#lib/content/pictures/read-pictures.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'

/** A publication that knows its pictures; of a few files (`null`: all) those whose names stand in them, as opening many takes long. */
export async function withPicturesRead(
  publication: ReadPublication,
  files: readonly string[] | null,
): Promise<ReadPublication> {
  const { media } = publication.library
  const texts = files?.map(file => decodeText(publication.contents.get(file) ?? new Uint8Array()))
  const isNamed = (path: string) =>
    !texts || texts.some(text => 'text' in text && decoded(text.text).includes(basename(path)))
  const named = new Map([...media].filter(([path]) => isNamed(path)))
  const records = await readPictures(named, new Map(), 0)
  return { ...publication, library: { ...publication.library, media: withPictures(media, records) } }
}

/** Names may stand in a text as addresses do. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, escapes => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}
