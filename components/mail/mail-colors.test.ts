import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mailColors } from './mail-colors.ts'

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
const palettes = {
  light: /@theme \{([\s\S]*?)\n {2}\}/.exec(tokens)?.[1] ?? '',
  dark: /prefers-color-scheme: dark\) \{([\s\S]*?)\n {2}\}/.exec(tokens)?.[1] ?? '',
}

test.each(['light', 'dark'] as const)('emails have the %s colours of pages', scheme => {
  for (const [name, color] of Object.entries(mailColors[scheme]))
    expect(palettes[scheme]).toContain(`--color-${name}: ${color};`)
})
