import type { ScaledFormat } from '#lib/article/picture.ts'
import { rawProfile } from './raw-profile.ts'

/** How pictures are scaled, as a word: whoever changes what comes out, changes it too. A test compares the version with what is installed. */
export const scaling = 'sharp 0.35.5, 1'

/** A pixel picture as its file describes it. */
export interface Raster {
  /** How names of such files end. */
  readonly suffix: string
  /** Pixels, as it is shown: turned as its file says. */
  readonly width: number
  readonly height: number
  readonly isMoving: boolean
  readonly isTransparent: boolean
  readonly exif: Uint8Array | null
  readonly xmp: string | null
}

/** Pixels beyond which a picture is not opened: a file of a few kilobytes can hold more than a machine has memory for. */
const mostPixels = 100_000_000

const suffixes: ReadonlyMap<string | undefined, string> = new Map([
  ['jpeg', 'jpg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['heif', 'avif'],
  ['gif', 'gif'],
])

/** Reads what a file says of its picture, and whether all of it is there. */
export async function readRaster(content: Uint8Array): Promise<Raster | 'broken' | 'too-large'> {
  try {
    const sharp = await loadSharp()
    const metadata = await sharp(content, { limitInputPixels: false }).metadata()
    const { autoOrient, comments, format, pageHeight, pages = 1 } = metadata
    const { width, height } = { width: autoOrient.width, height: pageHeight ?? autoOrient.height }
    const suffix = suffixes.get(format)
    if (suffix === undefined || width * height === 0) return 'broken'
    if (width * height > mostPixels) return 'too-large'
    // All of the file is read, and little of it unpacked.
    const small = await sharp(content, options).toColourspace('srgb').ensureAlpha().resize(16).raw().toBuffer()
    const isTransparent = small.some((value, index) => index % 4 === 3 && value < 250)
    const exif = metadata.exif ?? rawProfile(comments, 'exif')
    const xmp = metadata.xmp ?? rawProfile(comments, 'xmp')
    const isMoving = pages > 1 || isMovingPng(content)
    return { suffix, width, height, isMoving, isTransparent, exif, xmp: xmp?.toString('utf8') ?? null }
  } catch {
    return 'broken'
  }
}

/** Whether a file is a PNG with more than one picture, of which libvips sees the first alone (PNG 3, 11.3.5.1: `acTL` before `IDAT`). */
function isMovingPng(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return false
  const [animation, pixels] = [bytes.indexOf('acTL', 0, 'latin1'), bytes.indexOf('IDAT', 0, 'latin1')]
  return animation !== -1 && animation < pixels
}

/** What becomes of a picture. */
export interface Scaling {
  readonly width: number
  readonly format: ScaledFormat
  /** XMP that the new file bears; nothing else that the old one says goes along. */
  readonly xmp: string | null
}

/** A picture turned upright and scaled. Throws for a file that `readRaster` calls broken. */
export async function scaled(content: Uint8Array, { width, format, xmp }: Scaling): Promise<Uint8Array> {
  const sharp = await loadSharp()
  const picture = sharp(content, options).autoOrient().resize({ width, withoutEnlargement: true })
  const marked = xmp === null ? picture : picture.withXmp(xmp)
  return (format === 'avif' ? marked.avif({ quality: 50, effort: 1 }) : marked.webp({ quality: 75 })).toBuffer()
}

const options = { limitInputPixels: mostPixels, failOn: 'error' } as const

type Sharp = typeof import('sharp')['default']

let loading: Promise<Sharp> | null = null

/** Loaded when the first picture is opened: publications without pictures need not wait for it. */
function loadSharp(): Promise<Sharp> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false)
    // Several pictures at a time are faster than several threads for one.
    sharp.concurrency(1)
    // A name says little: SVG, PDF and others are never opened here, whatever a file is called.
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map(format => `VipsForeignLoad${format}`),
    })
    return sharp
  })
  return loading
}
