import { expect, test } from 'vitest'
import { audioType } from './audio-type.ts'

test.each([
  ['https://blatt.example/ton.M4A?a=b.ogg', 'audio/mp4'],
  ['https://blatt.example/ton.mp3', 'audio/mpeg'],
  ['https://blatt.example/ton', 'audio/mpeg'],
])('%s is %s', (url, type) => {
  expect(audioType(url)).toBe(type)
})

test.each(['__proto__', 'constructor', 'toString'])('a sound that ends in %s is MP3 like any other', end => {
  expect(audioType(`https://blatt.example/ton.${end}`)).toBe('audio/mpeg')
})
