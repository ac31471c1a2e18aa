import { describe, expect, test } from 'vitest'
import { clean } from '../clean.ts'
import { findResidue } from '../find-residue.ts'
import { declared, rest, teaser } from './test-article.ts'

describe('addresses', () => {
  const linked = (address: string) => declared(`${teaser}\n\n[Blatt](${address})\n\n${rest}\n`)

  test.each([
    ['https://hafen.example/a?utm_source=chatgpt.com#b', 'https://hafen.example/a#b'],
    ['https://hafen.example/a?msockid=1&id=7', 'https://hafen.example/a?id=7'],
    ['https://hafen.example/a?ref=deepseek.com', 'https://hafen.example/a'],
    ['https://www.google.com/url?sa=E&q=https%3A%2F%2Fhafen.example%2Fa%3Fid%3D7', 'https://hafen.example/a?id=7'],
    ['https://www.google.de/search?q=https://hafen.example/a', 'https://hafen.example/a'],
  ])('%s becomes %s', (written, meant) => {
    expect(clean(linked(written)).text).toBe(linked(meant))
  })

  test.each(['https://www.google.com/search?q=hafen+becken', 'https://hafen.example/a?ref=start&source=home'])(
    '%s stays',
    address => {
      expect(clean(linked(address)).text).toBe(linked(address))
    },
  )

  test.each(['https://vertexaisearch.cloud.google.com/grounding-api-redirect/AUZ', 'sandbox:/mnt/data/a.md'])(
    '%s is reported',
    address => {
      expect(findResidue(linked(address))).toMatchObject([{ rule: 'residue/chat-address', replacement: null }])
    },
  )
})
