import type { Library, MediaFile } from '#lib/article/library.ts'
import { isSame, stampOf } from '../stamp.ts'
import { inParallel } from './in-parallel.ts'
import { type PictureRecord, readPicture } from './picture-record.ts'

/** What is known of the pictures of a publication, by their paths within the site. */
export type PictureRecords = ReadonlyMap<string, PictureRecord>

const pictures = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

/** Opens the pictures that are new or changed since `known`, which was true at `seenAt` (milliseconds). */
export async function readPictures(
  media: Library['media'],
  known: PictureRecords,
  seenAt: number,
): Promise<PictureRecords> {
  const files = [...media].filter(([path]) => pictures.test(path))
  const records = await inParallel(
    files,
    async ([path, { disk }]) => [path, await recordOf(disk, known.get(path), seenAt)] as const,
  )
  return new Map(records.flatMap(([path, record]) => (record ? [[path, record]] : [])))
}

/** Media that know what pictures they are. */
export function withPictures(media: Library['media'], records: PictureRecords): Library['media'] {
  if (records.size === 0) return media
  return new Map([...media].map(([path, file]) => [path, withPicture(file, records.get(path))]))
}

function withPicture(file: MediaFile, record: PictureRecord | undefined): MediaFile {
  return record ? { ...file, picture: record.picture, fault: record.fault } : file
}

async function recordOf(disk: string, known: PictureRecord | undefined, seenAt: number): Promise<PictureRecord | null> {
  const stamp = stampOf(disk)
  if (stamp === null) return null
  return known?.disk === disk && isSame(known.stamp, stamp, seenAt) ? known : readPicture(disk, stamp)
}
