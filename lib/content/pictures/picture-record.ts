import { readFile } from 'node:fs/promises'
import type { Picture, PictureFault } from '#lib/article/picture.ts'
import { digestOf } from '../digest.ts'
import type { Stamp } from '../stamp.ts'
import { sourceTypeInCredentials } from './credentials.ts'
import { saysWhere } from './position.ts'
import { readRaster, scaling } from './raster.ts'
import { sourceTypeIn } from './source-type.ts'
import { holdsScript, svgSize } from './svg-picture.ts'

/** What is known of the file of a picture. */
export interface PictureRecord {
  readonly disk: string
  readonly stamp: Stamp
  readonly digest: string
  readonly picture: Picture | null
  readonly fault: PictureFault | null
}

/** Opens the file of a picture; `null` where it is gone. */
export async function readPicture(disk: string, stamp: Stamp): Promise<PictureRecord | null> {
  const content = await readFile(disk).catch(() => null)
  if (content === null) return null
  const digest = digestOf(content)
  const found = /\.svg$/i.test(disk) ? drawn(content, digest) : await painted(content, digest)
  return { disk, stamp, digest, ...found }
}

/** The name of a picture with this content. */
export function pictureName(digest: string): string {
  return digestOf(`${scaling}\t${steps.join(' ')}\t${digest}`)
}

type Found = Pick<PictureRecord, 'fault' | 'picture'>

async function painted(content: Uint8Array, digest: string): Promise<Found> {
  const raster = await readRaster(content)
  if (typeof raster === 'string') return { fault: raster, picture: null }
  const { height, isMoving, isTransparent, width, xmp } = raster
  const picture = {
    ...{ name: pictureName(digest), width, height, widths: isMoving ? [] : widthsOf(width, height) },
    ...{
      isTransparent,
      sourceType: sourceTypeIn(xmp ?? '') ?? sourceTypeInCredentials(content),
      hasPosition: saysWhere(raster),
    },
  }
  return { fault: null, picture }
}

function drawn(content: Uint8Array, digest: string): Found {
  const text = new TextDecoder().decode(content)
  const size = svgSize(text)
  const fault = holdsScript(text) ? 'script' : null
  const rest = { widths: [], isTransparent: true, sourceType: null, hasPosition: false }
  return { fault, picture: size && { name: pictureName(digest), ...size, ...rest } }
}

/** Pixels across: for a list on a desk, for a lead picture there and a phone with twice the pixels, with three times, for both on such a desk. */
const steps = [432, 864, 1280, 1728]

/** Pixels that a WebP has at most each way (WebP Container Specification); an AVIF takes one more. */
const longest = 16_383

/** No wider than the picture is, none that would hardly be smaller than the widest, and none too tall for the formats. */
function widthsOf(width: number, height: number): readonly number[] {
  const widest = Math.min(width, 1728)
  const widths = [...steps.filter(step => step < widest * 0.85), widest]
  return widths.filter(across => Math.ceil((across * height) / width) <= longest)
}
