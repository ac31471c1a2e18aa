import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readPackageFile } from './package-file.ts'

let ready: Promise<void> | null = null

/** The pixels of an SVG picture without text, four bytes each. WebAssembly reckons alike on every machine. */
export async function rasterize(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(readPackageFile('@resvg/resvg-wasm/index_bg.wasm')).catch(unlessReady)
  await ready
  const picture = new Resvg(svg)
  const image = picture.render()
  const pixels = image.pixels
  image.free()
  picture.free()
  return pixels
}

/** Next.js may load this module more than once, but the package only once, which then says so. */
function unlessReady(error: unknown): void {
  if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error
}
