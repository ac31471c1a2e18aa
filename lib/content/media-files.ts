import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '#lib/article/article.ts'
import type { MediaFile } from '#lib/article/library.ts'

/** The files that a site serves, by their paths within it; those that read an article aloud know how long they are. */
export async function mediaFiles(
  folder: string,
  media: ReadonlyMap<string, string>,
  articles: readonly Article[],
): Promise<ReadonlyMap<string, MediaFile>> {
  const sounds = new Set(articles.flatMap(({ audio }) => audio?.src ?? []))
  const entries = [...media].map(async ([path, file]): Promise<[string, MediaFile]> => {
    const disk = join(folder, file)
    return [path, { disk, bytes: sounds.has(path) ? await lengthOf(disk) : null }]
  })
  return new Map(await Promise.all(entries))
}

/** `null` for a file that went away meanwhile. */
function lengthOf(disk: string): Promise<number | null> {
  return stat(disk).then(
    ({ size }) => size,
    () => null,
  )
}
