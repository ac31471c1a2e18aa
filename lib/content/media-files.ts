import { join } from 'node:path'
import type { MediaFile } from '#lib/article/library.ts'
import type { Sounds } from './read-sounds.ts'

/** The files that a site serves, by their paths within it; those that read an article aloud know how long they are. */
export function mediaFiles(
  folder: string,
  media: ReadonlyMap<string, string>,
  sounds: Sounds,
): ReadonlyMap<string, MediaFile> {
  const entries = [...media].map(([path, file]): [string, MediaFile] => {
    const sound = sounds.get(path)
    return [path, { disk: join(folder, file), bytes: sound?.stamp[0] ?? null, seconds: sound?.seconds ?? null }]
  })
  return new Map(entries)
}
