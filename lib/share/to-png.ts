import { encode } from 'fast-png'

type Colour = readonly [red: number, green: number, blue: number]

/** Steps between the paper and each colour: as few as make smooth edges, since each makes the file larger. */
const steps = 20

/** Pixels as PNG with a palette of the blends that edges of `colours` make on `paper`. */
export function toPng(
  pixels: Uint8Array,
  { height, width }: { readonly height: number; readonly width: number },
  paper: string,
  colours: readonly string[],
): Uint8Array {
  const palette = colours.flatMap(colour => blends(rgbOf(paper), rgbOf(colour)))
  const known = new Map<number, number>()
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const data = new Uint8Array(words.length)
  let [last, entry] = [-1, 0]
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0
    // Nearly every pixel is like the one before it.
    if (word !== last) {
      entry = known.get(word) ?? nearest(palette, colourAt(pixels, index))
      known.set(word, entry)
      last = word
    }
    data[index] = entry
  }
  return encode(
    { width, height, data, depth: 8, channels: 1, palette: palette.map(colour => [...colour]) },
    { zlib: { level: 6 } },
  )
}

function blends(from: Colour, to: Colour): readonly Colour[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [red, green, blue] = [0, 1, 2].map(part =>
      Math.round(((from[part] ?? 0) * (steps - step) + (to[part] ?? 0) * step) / steps),
    )
    return [red ?? 0, green ?? 0, blue ?? 0] as const
  })
}

function colourAt(pixels: Uint8Array, index: number): Colour {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 4, index * 4 + 3)
  return [red, green, blue]
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

function rgbOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
