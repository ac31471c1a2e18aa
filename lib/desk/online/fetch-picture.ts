import { readRaster } from '#lib/content/pictures/raster.ts'
import type { Manners } from './exchange.ts'
import { type Ask, follow } from './follow.ts'

/** A picture that was fetched, or why there is none: a failure of the network, `http-404`, `too-large`, `no-picture`. */
export type FetchedPicture = { readonly content: Uint8Array; readonly suffix: string } | string

/** Fetches a picture, whatever its address calls it; drawings in SVG are left to people, as they can hold anything. */
export async function fetchPicture(
  address: string,
  ask: Ask,
  { maxBytes }: Pick<Manners, 'maxBytes'>,
): Promise<FetchedPicture> {
  const { end } = await follow(address, 'GET', ask)
  if (typeof end === 'string') return end
  if (end.status !== 200) return `http-${end.status}`
  if (end.body.byteLength >= maxBytes) return 'too-large'
  const raster = await readRaster(end.body)
  if (raster === 'too-large') return raster
  return raster === 'broken' ? 'no-picture' : { content: end.body, suffix: raster.suffix }
}
