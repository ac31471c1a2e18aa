import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { ArticleShareView } from '#lib/site/share-view.ts'
import { sharePng } from './share-png.ts'

const article: ArticleShareView = {
  kind: 'article',
  lang: 'de',
  name: 'KIosk',
  headline: 'Bärenjagd: Der Rat beschließt den Hitzeplan',
  day: '11. August 2025',
  label: {
    kind: 'mandatory',
    mark: 'KI',
    lead: 'KI-generiert',
    review: 'keine redaktionelle Prüfung dokumentiert',
  },
}
const long = 'Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesetz '.repeat(20)
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

describe('a share picture', () => {
  test('has the same bytes on every machine', async () => {
    const reviewed = {
      kind: 'voluntary',
      mark: 'AI',
      lead: 'AI-assisted',
      review: 'reviewed by Łukasz, Ελένη',
    } as const
    const digests = await Promise.all(
      [
        article,
        { ...article, label: reviewed },
        { ...article, label: null },
        { kind: 'edition' as const, lang: 'en', name: 'KIosk', tagline: 'Every day.' },
      ].map(async view => digestOf(await sharePng(view))),
    )
    expect(digests).toMatchInlineSnapshot(`
      [
        "15a372bdc0879372",
        "40972995803ca935",
        "c0d51836d94143b8",
        "16eb98ddd45c4c2c",
      ]
    `)
  })

  test.each([
    ['an ordinary headline', article],
    ['a headline without end', { ...article, headline: long }],
    ['a single letter', { ...article, headline: 'X' }],
    [
      'a name and a review without end',
      { ...article, name: long, label: article.label && { ...article.label, review: long } },
    ],
  ])('of %s is a PNG of 1200 × 630 pixels and at most 60 KB', async (_, view) => {
    const png = Buffer.from(await sharePng(view))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.byteLength).toBeLessThan(60_000)
  })

  test('shows the label', async () => {
    expect(await sharePng(article)).not.toEqual(await sharePng({ ...article, label: null }))
  })
})
