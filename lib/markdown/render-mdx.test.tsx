import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { renderMdx } from './render-mdx.ts'

const components = { Contact: () => <address>Redaktion</address> }

test('a standing page may use the components it is given, and GFM', async () => {
  const page = await renderMdx('# Über uns\n\n<Contact />\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', components)
  expect(renderToStaticMarkup(page)).toContain('<address>Redaktion</address>')
  expect(renderToStaticMarkup(page)).toContain('<td>1</td>')
})

test('imports and expressions do not run', async () => {
  const page = await renderMdx(
    'import fs from "node:fs"\n\nText {globalThis.process.exit(1)} <b title={1 + 1}>fett</b>\n',
    components,
  )
  expect(renderToStaticMarkup(page)).toBe('<p>Text  <b>fett</b></p>')
})

test('broken MDX is reported with its place', async () => {
  await expect(renderMdx('Text\n\nMehr <Contact>\n', components)).rejects.toThrow(
    /^3:6 Expected a closing tag for `<Contact>`/,
  )
})
