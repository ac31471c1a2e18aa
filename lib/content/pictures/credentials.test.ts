import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sourceTypeInCredentials } from './credentials.ts'
import { greyPng, pngChunk } from './picture-builders.ts'

/** A C2PA manifest store as far as it is read: a box of its type with texts in it. */
const manifests = (...terms: readonly string[]) =>
  Buffer.from(
    `\0\0\0\x1ejumb\0\0\0\x1ejumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\x03c2pa\0${terms
      .map(
        term =>
          `qdigitalSourceTypex${String.fromCharCode(47 + term.length)}http://cv.iptc.org/newscodes/digitalsourcetype/${term}hsoftware`,
      )
      .join('\0')}`,
    'latin1',
  )

/** A JPEG with manifests where Adobe and others put them: in a segment of the type APP11. */
async function jpegWith(terms: readonly string[]): Promise<Buffer> {
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const content = Buffer.concat([Buffer.from('JP\0\x01\0\0\0\x01', 'latin1'), manifests(...terms)])
  const head = Buffer.from([0xff, 0xeb, (content.length + 2) >> 8, (content.length + 2) & 255])
  return Buffer.concat([picture.subarray(0, 2), head, content, picture.subarray(2)])
}

test.each([
  [['trainedAlgorithmicMedia'], 'trainedAlgorithmicMedia'],
  [['digitalCapture'], 'digitalCapture'],
  [['digitalCapture', 'trainedAlgorithmicMedia'], 'compositeWithTrainedAlgorithmicMedia'],
  [['compositeWithTrainedAlgorithmicMedia'], 'compositeWithTrainedAlgorithmicMedia'],
  [[], null],
])('manifests that name %j say %s of a picture', async (terms, expected) => {
  expect(sourceTypeInCredentials(await jpegWith(terms))).toBe(expected)
})

test('a PNG may hold manifests in a chunk of its own', () => {
  const png = greyPng(20, 20, 90)
  const chunk = pngChunk('caBX', manifests('trainedAlgorithmicMedia'))
  const content = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
  expect(sourceTypeInCredentials(content)).toBe('trainedAlgorithmicMedia')
})

test('an address elsewhere in a file says nothing', async () => {
  const address = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  expect(sourceTypeInCredentials(Buffer.concat([await jpegWith([]), Buffer.from('x')]))).toBeNull()
  expect(sourceTypeInCredentials(Buffer.from(address))).toBeNull()
})
