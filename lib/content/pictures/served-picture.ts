import { withoutPosition } from './position.ts'
import { readRaster } from './raster.ts'

/** A picture as its own address serves it: without the place where it was taken. */
export async function servedPicture(content: Uint8Array): Promise<Uint8Array> {
  const raster = await readRaster(content)
  return typeof raster === 'string' ? content : withoutPosition(content, raster)
}
