import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { greyPng, pngChunk } from './picture-builders.ts'
import { saysWhere, withoutPosition } from './position.ts'
import { type Raster, readRaster, scaled } from './raster.ts'
import { servedPicture } from './served-picture.ts'

const grey = { create: { width: 900, height: 600, channels: 3, background: '#888' } } as const
const where = { IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 36/1' } }
const whereXmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30.6N" exif:ISO="100"/></rdf:RDF></x:xmpmeta>'
const formats = ['jpeg', 'png', 'webp', 'avif'] as const

async function rasterOf(content: Uint8Array): Promise<Raster> {
  const raster = await readRaster(content)
  if (typeof raster === 'string') throw new Error(raster)
  return raster
}

describe('where a picture was taken', () => {
  let pictures: readonly (readonly [string, Buffer])[] = []
  beforeAll(async () => {
    const make = async (format: (typeof formats)[number]) =>
      [format, await sharp(grey).withExif(where).withXmp(whereXmp).toFormat(format).toBuffer()] as const
    pictures = await Promise.all(formats.map(make))
  })

  test.each(formats)('stands in no %s that is served, though all else does', async format => {
    const content = new Map(pictures).get(format) ?? Buffer.alloc(0)
    expect(saysWhere(await rasterOf(content))).toBe(true)
    const served = await servedPicture(content)
    const raster = await rasterOf(served)
    expect(saysWhere(raster)).toBe(false)
    expect(Buffer.from(raster.exif ?? []).includes('Kamera')).toBe(true)
    // PNG packs it, and what is packed goes as a whole.
    if (format === 'png') expect(raster.xmp).toBeNull()
    else expect(raster.xmp).toMatch(/exif:GPSLatitude=" +" exif:ISO="100"/)
    const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()
    expect((await pixels(served)).equals(await pixels(content))).toBe(true)
  })

  test.each(['tEXt', 'zTXt'] as const)(
    'stands in no PNG that is served where ImageMagick wrote it as %s',
    async type => {
      const { exif = Buffer.alloc(0) } = await sharp(new Map(pictures).get('jpeg')).metadata()
      const written = Buffer.from(
        `\nexif\n${String(exif.length).padStart(8)}\n${exif.toString('hex').replace(/.{72}/g, '$&\n')}\n`,
      )
      const packed = type === 'zTXt' ? Buffer.concat([Buffer.from('\0'), deflateSync(written)]) : written
      const png = greyPng(60, 40, 90)
      const profile = pngChunk(type, Buffer.concat([Buffer.from('Raw profile type exif\0'), packed]))
      const content = Buffer.concat([png.subarray(0, 33), profile, png.subarray(33)])
      expect(saysWhere(await rasterOf(content))).toBe(true)
      expect(Buffer.from(await servedPicture(content)).equals(png)).toBe(true)
    },
  )

  test('is found behind notes of a camera maker, which may look like another directory', () => {
    const exif = Buffer.from(
      '4d4d002a00000008' +
        '0002' +
        '927c000700000004' +
        '49492a00' +
        '8825000400000001' +
        '00000026' +
        '00000000' +
        '0001' +
        '0001000200000002' +
        '4e000000' +
        '00000000',
      'hex',
    )
    expect(saysWhere({ exif, xmp: null })).toBe(true)
    expect(saysWhere({ exif: withoutPosition(exif, { exif, xmp: null }), xmp: null })).toBe(false)
  })

  test.each(['avif', 'webp'] as const)('stands in no scaled %s', async format => {
    const content = await scaled(new Map(pictures).get('jpeg') ?? Buffer.alloc(0), { width: 400, format, xmp: null })
    expect(await sharp(content).metadata()).not.toHaveProperty('exif')
  })
})
