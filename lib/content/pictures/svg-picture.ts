/** Width and height of an SVG as browsers show it (CSS Images 3, 5.2), in CSS pixels; `null` where it says nothing that has a number. */
export function svgSize(text: string): { readonly width: number; readonly height: number } | null {
  const root = rootOf(text)
  const [, , boxWidth = 0, boxHeight = 0] = (attributeOf(root, 'viewBox') ?? '').split(/[\s,]+/).map(Number)
  const [width, height] = [pixels(attributeOf(root, 'width')), pixels(attributeOf(root, 'height'))]
  const ratio = boxWidth / boxHeight
  const size = {
    width: Math.round(width ?? (height === undefined ? boxWidth : height * ratio)),
    height: Math.round(height ?? (width === undefined ? boxHeight : width / ratio)),
  }
  return size.width > 0 && size.height > 0 ? size : null
}

/** Whether an SVG would run or load something where nothing forbids it. */
export function holdsScript(text: string): boolean {
  return runs.test(text) || loads.test(text)
}

const runs = /<(?:\w+:)?script\b|<(?:\w+:)?foreignObject\b|\son\w+\s*=|javascript:/i
const loads =
  /<(?:\w+:)?(?:image|feImage|use)\s[^<>]*\bhref\s*=\s*["']\s*(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\b/i

/** The start tag of the drawing itself. Looked for by its place, as a pattern would search a hostile file again and again. */
function rootOf(text: string): string {
  const start = /<(?:\w+:)?svg(?=[\s>])/i.exec(text)?.index ?? text.length
  return text.slice(start, text.indexOf('>', start) + 1)
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]
}

function pixels(written: string | undefined): number | undefined {
  return written !== undefined && /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(written) ? Number.parseFloat(written) : undefined
}
