import { join } from 'node:path'
import type { Article } from '#lib/article/article.ts'
import { soundLength } from './sound-length.ts'
import { isSame, type Stamp, stampOf } from './stamp.ts'

/** A sound that reads an article aloud, and by what to tell that it is still the same. */
export interface SoundRecord {
  readonly stamp: Stamp
  /** Whole seconds; `null`: it cannot be read as a sound. */
  readonly seconds: number | null
}

/** Sounds by their paths within the site. */
export type Sounds = ReadonlyMap<string, SoundRecord>

/** The sounds of an earlier reading, which began `seenAt`. */
export interface KnownSounds {
  readonly seenAt: number
  readonly sounds: Sounds
}

/** Reads the sounds that articles name among the files of a publication (path within the site to file), but for those that are known. */
export async function readSounds(
  folder: string,
  media: ReadonlyMap<string, string>,
  articles: readonly Article[],
  known: KnownSounds | null,
): Promise<Sounds> {
  const sounds = new Map<string, SoundRecord>()
  for (const path of new Set(articles.flatMap(({ audio }) => audio?.src ?? []))) {
    const file = media.get(path)
    const stamp = file === undefined ? null : stampOf(join(folder, file))
    if (file === undefined || stamp === null) continue
    const before = known?.sounds.get(path)
    const isKnown = before !== undefined && isSame(before.stamp, stamp, known?.seenAt ?? 0)
    sounds.set(path, isKnown ? before : { stamp, seconds: await soundLength(join(folder, file)) })
  }
  return sounds
}
