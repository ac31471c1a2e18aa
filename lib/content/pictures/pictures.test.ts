import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { stampOf } from '../stamp.ts'
import { greyPng, pngChunk } from './picture-builders.ts'
import { type PictureRecord, readPicture } from './picture-record.ts'
import { readRaster, scaled, scaling } from './raster.ts'
import { makeScaled, readScaled } from './scaled-files.ts'
import { sourceTypeIn, sourceTypeXmp } from './source-type.ts'

const place = mkdtempSync(join(tmpdir(), 'kiosk-pictures-'))
afterAll(() => rmSync(place, { recursive: true }))

const grey = { create: { width: 900, height: 600, channels: 3, background: '#888' } } as const

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
