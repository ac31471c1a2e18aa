import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { renderMdx } from './render-mdx.ts'
import { germanOptions } from './render-options-builder.ts'

const sources = [{ type: 'image/avif', srcSet: '/a-400.avif 400w' }]
const pictureAt = (address: string) =>
  address === '/news/media/hafen.png' ? { width: 400, height: 300, isTransparent: false, sources } : null
const options = { ...germanOptions, pictures: { at: pictureAt, sizes: '40rem' } }
const components = { Contact: () => <address>Redaktion</address> }

test('a standing page may use the components it is given, and GFM', async () => {
  const page = await renderMdx('# Über uns\n\n<Contact />\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', components, options)
  expect(renderToStaticMarkup(page)).toContain('<address>Redaktion</address>')
  expect(renderToStaticMarkup(page)).toContain('<td>1</td>')
})

test('imports and expressions do not run', async () => {
  const page = await renderMdx(
    'import fs from "node:fs"\n\nText {globalThis.process.exit(1)} <b title={1 + 1}>fett</b>\n',
    components,
    options,
  )
  expect(renderToStaticMarkup(page)).toBe('<p>Text  <b>fett</b></p>')
})

test('broken MDX is reported with its place', async () => {
  await expect(renderMdx('Text\n\nMehr <Contact>\n', components, options)).rejects.toThrow(
    /^3:6 Expected a closing tag for `<Contact>`/,
  )
})

test('links and pictures lead where those of other texts do, and none is loaded from elsewhere', async () => {
  const source = [
    '[Ziel](/ziel/) ![Hafen](/media/hafen.png) ![Fern](https://fern.example/a.png)',
    '<div>\n![Im Kasten](/media/hafen.png)\n</div>',
    '<img src="/media/hafen.png" alt="Roh" width="100" />',
    '<audio src="/media/ton.mp3" controls />',
  ].join('\n\n')
  const page = renderToStaticMarkup(await renderMdx(source, components, options))
  expect(page).toContain('<a href="/news/ziel/">Ziel</a>')
  expect(page).toContain('<a href="https://fern.example/a.png" rel="external">Fern (fern.example)</a>')
  expect(page.match(/<img [^>]+>/g)).toEqual([
    '<img src="/news/media/hafen.png" alt="Hafen" loading="lazy" decoding="async" width="400" height="300"/>',
    '<img src="/news/media/hafen.png" alt="Im Kasten" loading="lazy" decoding="async" width="400" height="300"/>',
    '<img src="/news/media/hafen.png" alt="Roh" loading="lazy" decoding="async" width="100" height="75"/>',
  ])
  expect(page).toContain('<audio src="/news/media/ton.mp3" controls="" preload="none"></audio>')
  expect(page).toContain('<source type="image/avif" srcSet="/a-400.avif 400w" sizes="40rem"/>')
})
