import type { FittedText } from './fit-text.ts'
import { ink } from './ink.ts'
import type { Typeface } from './typeface.ts'
import { serif } from './typefaces.ts'

/** Margins of a share picture in pixels, and where its head ends and its foot begins. */
export const left = 72
export const right = 1128
export const head = 128
export const foot = 562

interface Place {
  readonly x: number
  readonly y: number
}

/** Lines one below the other; `y` is the top of the first. */
export function drawLines({ lines, size }: FittedText, face: Typeface, leading: number, { x, y }: Place): string {
  const first = y + size * leading * 0.82
  const outlines = lines.map((line, index) => face.outline(line, size, { x, y: first + index * size * leading }))
  return `<g fill="${ink.ink}">${outlines.join('')}</g>`
}

/** A publication's name no wider than `width`; capitals it opens with (KIosk) are set off as its emblem. */
export function drawName(name: string, size: number, width: number, { x, y }: Place): string {
  const fitted = Math.min(size, (size * width) / serif.widthOf(name, size))
  const [, capitals = '', rest = name] = /^(\p{Lu}{2,3})(\p{Ll}.*)$/u.exec(name) ?? []
  const behind = x + serif.widthOf(capitals, fitted)
  return `<g fill="${ink.accent}">${serif.outline(capitals, fitted, { x, y })}</g><g fill="${ink.ink}">${serif.outline(rest, fitted, { x: behind, y })}</g>`
}

/** A rule over the whole measure. */
export function drawRule(y: number, height: number): string {
  return `<rect x="${left}" y="${y}" width="${right - left}" height="${height}" fill="${ink.ink}"/>`
}
