import { create, type Font } from 'fontkit'
import { readPackageFile } from './package-file.ts'

/** A place on the picture in pixels: where the baseline of a text begins. */
interface Place {
  readonly x: number
  readonly y: number
}

/** A typeface in files that hold some signs each; a file is opened when a text needs one of its signs. */
export class Typeface {
  readonly #files: readonly string[]
  readonly #fonts: Font[] = []
  /** Of words that were measured, at a size of one pixel. */
  readonly #widths = new Map<string, number>()
  readonly #outlines = new Map<Font, Map<number, string>>()

  /** `files` are named as packages export them; the first that holds a sign counts. */
  constructor(files: readonly string[]) {
    this.#files = files
  }

  /** Whether all signs of a text have glyphs. */
  holds(text: string): boolean {
    return [...text].every(sign => this.#fontOf(sign) !== null)
  }

  /** Width of a text in pixels, kerned. */
  widthOf(text: string, size: number): number {
    const known = this.#widths.get(text)
    if (known !== undefined) return known * size
    const width = this.#runsOf(text).reduce((sum, { font, run }) => sum + run.advanceWidth / font.unitsPerEm, 0)
    this.#widths.set(text, width)
    return width * size
  }

  /** A text as outlines in SVG, so that drawing it needs no font. */
  outline(text: string, size: number, { x, y }: Place): string {
    let left = x
    const paths: string[] = []
    for (const { font, run } of this.#runsOf(text)) {
      const scale = size / font.unitsPerEm
      for (const [index, glyph] of run.glyphs.entries()) {
        const position = run.positions[index]
        if (!position) continue
        const at = `${rounded(left + position.xOffset * scale)} ${rounded(y - position.yOffset * scale)}`
        const d = this.#outlineOf(font, glyph)
        if (d !== '') paths.push(`<path transform="translate(${at}) scale(${scale} ${-scale})" d="${d}"/>`)
        left += position.xAdvance * scale
      }
    }
    return paths.join('')
  }

  #outlineOf(font: Font, { id, path }: { readonly id: number; readonly path: { toSVG(): string } }): string {
    const known = this.#outlines.get(font) ?? new Map<number, string>()
    this.#outlines.set(font, known)
    const outline = known.get(id) ?? path.toSVG()
    known.set(id, outline)
    return outline
  }

  /** Neighbouring signs of one file are set together, so that they are kerned. */
  #runsOf(text: string) {
    const parts: { readonly font: Font; text: string }[] = []
    for (const sign of text) {
      const font = this.#fontOf(sign)
      const last = parts.at(-1)
      if (font === null) throw new Error(`The typeface has no glyph for ${JSON.stringify(sign)}.`)
      if (last?.font === font) last.text += sign
      else parts.push({ font, text: sign })
    }
    return parts.map(({ font, text }) => ({ font, run: font.layout(text) }))
  }

  #fontOf(sign: string): Font | null {
    const code = sign.codePointAt(0) ?? 0
    for (const [index, file] of this.#files.entries()) {
      const font = this.#fonts[index] ?? openFont(file)
      this.#fonts[index] = font
      if (font.hasGlyphForCodePoint(code)) return font
    }
    return null
  }
}

function openFont(file: string): Font {
  const font = create(Buffer.from(readPackageFile(file)))
  if ('fonts' in font) throw new Error(`${file} holds more than one font.`)
  return font
}

/** Hundredths of a pixel are as fine as anybody sees. */
function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
