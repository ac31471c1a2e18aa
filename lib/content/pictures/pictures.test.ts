import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stampOf } from '../stamp.ts'
import { greyPng, pngChunk } from './picture-builders.ts'
import { type PictureRecord, readPicture } from './picture-record.ts'
import { saysWhere, withoutPosition } from './position.ts'
import { readRaster, scaled, scaling } from './raster.ts'
import { makeScaled, readScaled } from './scaled-files.ts'
import { servedPicture } from './served-picture.ts'
import { sourceTypeIn, sourceTypeXmp } from './source-type.ts'

const place = mkdtempSync(join(tmpdir(), 'kiosk-pictures-'))
afterAll(() => rmSync(place, { recursive: true }))

const grey = { create: { width: 900, height: 600, channels: 3, background: '#888' } } as const
const where = { IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 36/1' } }
const whereXmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30.6N" exif:ISO="100"/></rdf:RDF></x:xmpmeta>'
const formats = ['jpeg', 'png', 'webp', 'avif'] as const

async function recordOf(name: string, content: Uint8Array): Promise<PictureRecord> {
  const disk = join(place, name)
  writeFileSync(disk, content)
  const stamp = stampOf(disk)
  const record = stamp && (await readPicture(disk, stamp))
  if (!record) throw new Error(`${name} is gone.`)
  return record
}

test('names of scaled files change with the library that makes them', () => {
  expect(scaling.startsWith(`sharp ${sharp.versions.sharp},`)).toBe(true)
})

describe('a picture', () => {
  test.each([
    [200, [200]],
    [432, [432]],
    [500, [500]],
    [900, [432, 900]],
    [1700, [432, 864, 1280, 1700]],
    [2500, [432, 864, 1280, 1728]],
  ])('%i pixels wide is scaled to %j', async (width, widths) => {
    expect((await recordOf('breit.png', greyPng(width, 20, 90))).picture).toMatchObject({ width, height: 20, widths })
  })

  test.each([
    [1200, 20_000, [432, 864]],
    [10, 17_000, []],
  ])('%i pixels wide and %i tall is scaled to what the formats can hold, %j', async (width, height, widths) => {
    const { disk, picture } = await recordOf('hoch.png', greyPng(width, height, 90))
    expect(picture).toMatchObject({ width, height, widths })
    if (!picture || widths.length === 0) return
    const files = (['avif', 'webp'] as const).map(format => ({ ...picture, disk, width: 864, format }))
    await makeScaled(files, join(place, 'hoch'))
    expect(readdirSync(join(place, 'hoch'))).toHaveLength(2)
  })

  test('that its file says to turn has the size that readers see', async () => {
    const turned = await sharp(grey).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await recordOf('gedreht.jpg', turned)).picture).toMatchObject({ width: 600, height: 900 })
    const upright = await sharp(await scaled(turned, { width: 400, format: 'webp', xmp: null })).metadata()
    expect(upright).toMatchObject({ width: 400, height: 600 })
    expect(upright.orientation).toBeUndefined()
  })

  test.each([
    ['leer.png', { r: 0, g: 0, b: 0, alpha: 0 }, true],
    ['glas.webp', { r: 0, g: 0, b: 0, alpha: 0.5 }, true],
    ['deckend.png', { r: 0, g: 0, b: 0, alpha: 1 }, false],
  ])('in %s shows what is behind it, or not', async (name, background, isTransparent) => {
    const content = await sharp({ create: { width: 60, height: 40, channels: 4, background } })
      .toFormat(name.endsWith('png') ? 'png' : 'webp')
      .toBuffer()
    expect((await recordOf(name, content)).picture).toMatchObject({ isTransparent })
  })

  test('of grey alone lets nothing through, and a drawing does', async () => {
    expect((await recordOf('grau.png', greyPng(20, 20, 9))).picture?.isTransparent).toBe(false)
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    expect((await recordOf('strich.svg', drawing)).picture?.isTransparent).toBe(true)
  })

  test('that moves is served as it is', async () => {
    const frames = [10, 200].map(value => greyPng(40, 30, value))
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await recordOf('bewegt.gif', gif)).picture).toMatchObject({ width: 40, height: 30, widths: [] })
  })

  test('that moves as PNG is served as it is', async () => {
    const still = greyPng(40, 30, 90)
    const moving = Buffer.concat([still.subarray(0, 33), pngChunk('acTL', Buffer.alloc(8, 1)), still.subarray(33)])
    expect((await recordOf('bewegt.png', moving)).picture).toMatchObject({ width: 40, height: 30, widths: [] })
  })

  test.each([
    ['halb.png', greyPng(300, 300, 90).subarray(0, 70), 'broken'],
    ['leer.jpg', Buffer.alloc(0), 'broken'],
    ['zeichnung.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'broken'],
    ['bombe.png', greyPng(11_000, 10_000, 0), 'too-large'],
    ['skript.svg', Buffer.from('<svg width="9" height="9" onload="x()"/>'), 'script'],
  ])('in %s is not opened', async (name, content, fault) => {
    expect((await recordOf(name, content)).fault).toBe(fault)
  })
})

describe('where a picture was taken', () => {
  let pictures: readonly (readonly [string, Buffer])[] = []
  beforeAll(async () => {
    const make = async (format: (typeof formats)[number]) =>
      [format, await sharp(grey).withExif(where).withXmp(whereXmp).toFormat(format).toBuffer()] as const
    pictures = await Promise.all(formats.map(make))
  })

  test.each(formats)('stands in no %s that is served, though all else does', async format => {
    const content = new Map(pictures).get(format) ?? Buffer.alloc(0)
    expect((await recordOf(`ort.${format}`, content)).picture?.hasPosition).toBe(true)
    const served = await servedPicture(content)
    const raster = await readRaster(served)
    if (typeof raster === 'string') throw new Error(raster)
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
      expect((await recordOf(`roh-${type}.png`, content)).picture?.hasPosition).toBe(true)
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

describe('a picture whose file says that AI made it', () => {
  test.each([
    sourceTypeXmp('trainedAlgorithmicMedia'),
    '<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>',
    '<Iptc4xmpExt:DigitalSourceType rdf:resource="https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/>',
  ])('is known by %s', xmp => {
    expect(sourceTypeIn(xmp)).toBe('trainedAlgorithmicMedia')
  })

  test('says so in every size', async () => {
    const content = await sharp(grey).withXmp(sourceTypeXmp('trainedAlgorithmicMedia')).png().toBuffer()
    const { disk, picture } = await recordOf('ki.png', content)
    if (!picture) throw new Error('This is a picture.')
    expect(picture.sourceType).toBe('trainedAlgorithmicMedia')
    const folder = join(place, 'scaled')
    const files = (['avif', 'webp'] as const).map(format => ({ ...picture, disk, width: 400, format }))
    await makeScaled(files, folder)
    for (const file of files) {
      const raster = await readRaster(readScaled(file, folder))
      expect(typeof raster === 'string' ? raster : sourceTypeIn(raster.xmp ?? '')).toBe('trainedAlgorithmicMedia')
    }
    expect(readdirSync(folder)).toHaveLength(2)
  })
})

test('a picture that changes while it is scaled is not scaled', async () => {
  const { disk, picture } = await recordOf('alt.png', greyPng(500, 300, 1))
  writeFileSync(disk, greyPng(500, 300, 2))
  const file = { disk, name: picture?.name ?? '', width: 400, format: 'webp', sourceType: null } as const
  await expect(makeScaled([file], join(place, 'keine'))).rejects.toThrow('was changed while it was scaled')
})

test('a picture that cannot be scaled is named', async () => {
  const { disk, picture } = await recordOf('turm.png', greyPng(10, 17_000, 90))
  const file = { disk, name: picture?.name ?? '', width: 10, format: 'webp', sourceType: null } as const
  await expect(makeScaled([file], join(place, 'keine'))).rejects.toThrow(`${disk} cannot be scaled: `)
})
