/** Width and height of an SVG as its root says it, in CSS pixels; `null` where it says nothing that has a number. */
export function svgSize(text: string): { readonly width: number; readonly height: number } | null {
  const root = /<svg\b[^>]*>/i.exec(text)?.[0] ?? ''
  const [, , boxWidth, boxHeight] = (attributeOf(root, 'viewBox') ?? '').split(/[\s,]+/).map(Number)
  const width = pixels(attributeOf(root, 'width')) ?? boxWidth
  const height = pixels(attributeOf(root, 'height')) ?? boxHeight
  return width && height ? { width: Math.round(width), height: Math.round(height) } : null
}

/** Whether an SVG would run something where nothing forbids it. */
export function holdsScript(text: string): boolean {
  return /<(?:\w+:)?script\b|<(?:\w+:)?foreignObject\b|\son\w+\s*=|javascript:/i.test(text)
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]
}

function pixels(written: string | undefined): number | undefined {
  return written !== undefined && /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(written) ? Number.parseFloat(written) : undefined
}
