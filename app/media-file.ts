import type { MediaFile } from '#lib/article/library.ts'
import { currentSite } from './current-site.ts'

/** The parts of a path that a route for media is asked for. */
export interface MediaParams {
  readonly path: string[]
}

/** A picture or sound of the publication; Jekyll keeps them anywhere, so paths are tried below `media/` and as they are. */
export async function mediaFile({ path }: MediaParams): Promise<MediaFile | null> {
  const { media } = (await currentSite()).library
  const asked = path.join('/')
  // Next.js hands out parts that are decoded already, but not everywhere.
  const found = [asked, decoded(asked)].map(name => media.get(`/media/${name}`) ?? media.get(`/${name}`))
  return found.find(file => file !== undefined) ?? null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
