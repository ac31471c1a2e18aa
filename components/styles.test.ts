import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { themeColor } from '#lib/site/theme-color.ts'

const folder = new URL('./styles/', import.meta.url)
const styles = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const tokens = styles('tokens.css')
const light = colorsIn(/@theme \{([\s\S]*?)\n {2}\}/)
const dark = colorsIn(/prefers-color-scheme: dark\) \{([\s\S]*?)\n {2}\}/)

/** Text and what it stands on. Everything readers read is text, labels and dates too: 7:1 (WCAG 1.4.6). */
const pairs = [
  ['ink', 'paper'],
  ['muted', 'paper'],
  ['accent', 'paper'],
  ['ink', 'tint'],
  ['muted', 'tint'],
  ['accent', 'tint'],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s palette', (scheme, colors) => {
  test.each(pairs)('%s on %s has a contrast of at least 7:1', (text, ground) => {
    expect(contrast(colors[text], colors[ground])).toBeGreaterThanOrEqual(7)
  })

  test('the browser’s frame has the colour of the paper', () => {
    expect(colors.paper).toBe(scheme === 'dark' ? themeColor.dark : themeColor.light)
  })
})

test.each(readdirSync(folder).filter(file => file !== 'tokens.css'))('%s takes its colours from tokens', file => {
  expect(styles(file)).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\((?!from )|hsl\(|oklch\(/i)
})

function colorsIn(block: RegExp): Record<string, string> {
  const declarations = block.exec(tokens)?.[1] ?? ''
  return Object.fromEntries([...declarations.matchAll(/--color-(\w+): (#\w{6})/g)].map(([, name, hex]) => [name, hex]))
}

/** Contrast of two colours `#rrggbb` (WCAG 2.2, "contrast ratio"). */
function contrast(a = '', b = ''): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
