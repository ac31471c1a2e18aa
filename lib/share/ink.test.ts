import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ink } from './ink.ts'

test('share pictures have the colours of the page by day', () => {
  const tokens = readFileSync(new URL('../../components/styles/tokens.css', import.meta.url), 'utf8')
  for (const [name, colour] of Object.entries(ink))
    expect(/--color-[a-z]+: #[0-9a-f]{6}/.exec(tokens.slice(tokens.indexOf(`--color-${name}:`)))?.[0]).toBe(
      `--color-${name}: ${colour}`,
    )
})
