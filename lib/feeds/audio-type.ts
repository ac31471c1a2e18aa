import { mediaType } from './media-type.ts'

/** Media type of a sound file by the end of its address; MP3 where that names no sound. */
export function audioType(url: string): string {
  const type = mediaType(url)
  return type?.startsWith('audio/') ? type : 'audio/mpeg'
}
