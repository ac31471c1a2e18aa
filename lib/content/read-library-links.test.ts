import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { articleText, folderWith, removeFolders, siteYaml } from './folder-builders.ts'
import { readLibrary } from './read-library.ts'

afterEach(removeFolders)

function rulesOf({ issues }: { readonly issues: readonly { file: string; rule: string }[] }): readonly string[] {
  return issues.map(({ file, rule }) => `${file} ${rule}`)
}

test('links out of the publication are not followed, links within it are', async () => {
  const outside = await folderWith({ 'geheim.md': articleText('Geheim') })
  const folder = await folderWith({ 'site.yaml': siteYaml, 'articles/2025-08-11-a.md': articleText('A') })
  symlinkSync(join(outside, 'geheim.md'), join(folder, 'articles/2025-08-12-b.md'))
  symlinkSync(outside, join(folder, 'articles/ordner'))
  symlinkSync(join(folder, 'articles/2025-08-11-a.md'), join(folder, 'articles/2025-08-13-c.md'))
  const library = await readLibrary({ folder, messages: 'de' })
  expect(library.articles.map(({ slug }) => slug)).toEqual(['a', 'c'])
  expect(rulesOf(library)).toEqual([
    'articles/2025-08-12-b.md schema/link-outside',
    'articles/ordner schema/link-outside',
  ])
})

test('links from media out of the publication, or to what it hides, are not served', async () => {
  const outside = await folderWith({ 'geheim.txt': 'Geheim' })
  const folder = await folderWith({ 'site.yaml': siteYaml, '.git/config': 'Token', 'media/a.txt': 'A' })
  symlinkSync(join(outside, 'geheim.txt'), join(folder, 'media/b.txt'))
  symlinkSync(join(folder, '.git/config'), join(folder, 'media/c.txt'))
  symlinkSync(join(folder, 'media/a.txt'), join(folder, 'media/d.txt'))
  symlinkSync(outside, join(folder, 'media/ordner'))
  symlinkSync(join(folder, 'media/e.txt'), join(folder, 'media/e.txt'))
  const library = await readLibrary({ folder, messages: 'de' })
  expect([...library.media.keys()]).toEqual(['/media/a.txt', '/media/d.txt'])
  expect(rulesOf(library)).toEqual(
    ['b.txt', 'c.txt', 'e.txt', 'ordner'].map(name => `media/${name} schema/link-outside`),
  )
})

test('links from media to what is not served by itself are not served', async () => {
  const folder = await folderWith({
    'site.yaml': siteYaml,
    'drafts/x.md': articleText('X'),
    'drafts/x.txt': 'X',
    'media/b.txt': 'B',
  })
  for (const target of ['drafts/x.md', 'site.yaml', 'drafts/x.txt', 'media/b.txt'])
    symlinkSync(join(folder, target), join(folder, `media/${target.replace('/', '-')}.txt`))
  const library = await readLibrary({ folder, messages: 'de' })
  expect([...library.media.keys()]).toEqual(['/media/b.txt', '/media/media-b.txt.txt'])
})

test('links of a Jekyll checkout may lead to other static files, but not to what Jekyll keeps to itself', async () => {
  const folder = await folderWith({
    '_config.yml': 'url: https://x.example\nlang: de',
    '_drafts/x.txt': 'X',
    'images/a.png': '',
    'assets/b.png': '',
  })
  symlinkSync(join(folder, '_drafts/x.txt'), join(folder, 'assets/x.txt'))
  symlinkSync(join(folder, 'images/a.png'), join(folder, 'assets/a.png'))
  const library = await readLibrary({ folder, messages: 'de' })
  expect([...library.media.keys()]).toEqual(['/assets/a.png', '/assets/b.png', '/images/a.png'])
})
