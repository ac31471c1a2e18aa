import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { greyPng } from '#lib/content/pictures/picture-builders.ts'
import { changesFile } from './changes.ts'
import { runExport, runShard } from './fixtures/run-export.ts'
import { writeFiles } from './fixtures/write-story.ts'
import { shardFolder } from './shard.ts'

const opened = vi.hoisted((): string[] => [])
vi.mock('#lib/content/pictures/picture-record.ts', async importOriginal => {
  const original = await importOriginal<typeof import('#lib/content/pictures/picture-record.ts')>()
  const readPicture: typeof original.readPicture = (disk, stamp) => {
    opened.push(disk)
    return original.readPicture(disk, stamp)
  }
  return { ...original, readPicture }
})

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kiosk-pictures-'))
})
afterEach(() => rmSync(place, { recursive: true }))

const png = (width: number, grey: number) => greyPng(width, 30, grey).toString('latin1')
const article = (image: string, text = 'Text.') => `---\ntitle: Hafen\n${image}\n---\n${text}\n`

const files = {
  'site.yaml': 'name: Blatt\norigin: https://blatt.example\nlanguages: [de]\npictures: {hosts: [bild.example]}\n',
  'articles/2025-08-01-a.md': article('image: {src: /media/a.png, alt: A}'),
  'articles/2025-07-01-b.md': article('standfirst: B', 'Anfang.\n\n<!--more-->\n\n![B](/media/b.png)'),
  'articles/2025-06-01-c.md': article(
    'image: {src: "https://fern.example/c.png", alt: C}',
    '![D](https://bild.example/d.png) ![E](https://fern.example/e.png) ![F](/media/f.png)',
  ),
  'media/a.png': png(600, 1),
  'media/b.png': png(900, 2),
  'media/f.png': 'kaputt',
}

const written = new Map<string, string>()
async function exported(changed: Readonly<Record<string, string>> = {}, program = 'program') {
  const folder = join(place, 'publication')
  const out = join(place, 'out')
  writeFiles(new Map(Object.entries({ ...files, ...changed })), written, folder)
  // Files count as old enough to be known by their stamps.
  const startedAt = Date.now() + 10_000
  const { findings } = await runExport({
    folder,
    now: Date.UTC(2025, 8, 1),
    out,
    cache: join(place, 'cache'),
    startedAt,
    program,
  })
  return { out, findings, changes: JSON.parse(readFileSync(join(out, changesFile), 'utf8')) }
}
beforeEach(() => written.clear())

const page = (out: string, path: string) => readFileSync(join(out, 'de', path, 'index.html'), 'utf8')
const scaledIn = (out: string) => readdirSync(join(out, '_kiosk')).filter(file => /\.(?:avif|webp)$/.test(file))

describe('an export of pictures', () => {
  test('makes the sizes that readers need and no larger ones, and names them with their size', async () => {
    const { out } = await exported()
    const sizes = scaledIn(out).map(file => file.slice(22))
    expect(sizes.sort()).toEqual(
      ['-432.avif', '-432.webp', '-432.avif', '-432.webp', '-600.avif', '-600.webp', '-900.avif', '-900.webp'].sort(),
    )
    expect(page(out, '2025/08/01/a')).toMatch(
      /<picture><source type="image\/avif" srcSet="\/_kiosk\/[\w-]{22}-432.avif 432w, \/_kiosk\/[\w-]{22}-600.avif 600w" sizes="[^"]+"\/><source type="image\/webp"[^>]+><img src="\/media\/a.png" alt="A" width="600" height="30" fetchPriority="high"\/><\/picture>/,
    )
    expect(page(out, '2025/07/01/b')).toMatch(
      /<picture><source type="image\/avif" srcset="[^"]+ 900w" sizes="auto, [^"]+"><source type="image\/webp"[^>]+><img src="\/media\/b.png" alt="B" loading="lazy" decoding="async" width="900" height="30"><\/picture>/,
    )
    expect(readFileSync(join(out, 'de/feed.json'), 'utf8')).toContain('src=\\"https://blatt.example/media/b.png\\"')
  })

  test('shows pictures of hosts that the publication allows, those of others as links, and whatever cannot be scaled as it is', async () => {
    const { findings, out } = await exported()
    const html = page(out, '2025/06/01/c')
    expect(html).toContain(
      '<a class="underline" href="https://fern.example/c.png" rel="external">Bild: C (fern.example)</a>',
    )
    expect(html).toContain('<img src="https://bild.example/d.png" alt="D" loading="lazy" decoding="async">')
    expect(html).toContain('<a href="https://fern.example/e.png" rel="external">E (fern.example)</a>')
    expect(html).toContain('<img src="/media/f.png" alt="F" loading="lazy" decoding="async">')
    expect(readFileSync(join(out, '_headers'), 'utf8')).toContain("img-src 'self' https://bild.example;")
    expect(findings.issues).toMatchObject([{ file: 'media/f.png', rule: 'pictures/broken', level: 'warning' }])
  })

  test('touches none of them again', async () => {
    const { out } = await exported()
    const times = () => scaledIn(out).map(file => [file, statSync(join(out, '_kiosk', file)).ctimeMs])
    const before = times()
    const { changes } = await exported()
    expect(changes).toMatchObject({ added: [], changed: [], removed: [] })
    expect(times()).toEqual(before)
  })

  test('makes the sizes of a changed picture anew, and the pages that show it', async () => {
    const { out } = await exported()
    const before = scaledIn(out)
    const { changes } = await exported({ 'media/b.png': png(900, 3) })
    const after = scaledIn(out)
    const fresh = after.filter(file => !before.includes(file))
    expect(fresh).toHaveLength(4)
    expect(changes.added).toEqual(fresh.map(file => `_kiosk/${file}`).sort())
    expect(changes.removed).toHaveLength(4)
    expect(changes.changed).toEqual(['de/2025/07/01/b/index.html', 'media/b.png'])
    expect(readdirSync(join(place, 'cache', 'pictures')).sort()).toEqual(after.sort())
  })

  test('gives drawings a sheet that stays light, in texts and above them', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"/>'
    const text = article('image: {src: /media/d.svg, alt: D}', '![E](/media/d.svg)')
    const { out } = await exported({ 'media/d.svg': drawing, 'articles/2025-05-01-d.md': text })
    const pictures = page(out, '2025/05/01/d').match(/<img [^>]*d\.svg[^>]*>/g)
    expect(pictures).toHaveLength(2)
    for (const picture of pictures ?? []) expect(picture).toContain('class="sheet"')
  })

  test('makes a page in MDX anew whose picture changed', async () => {
    const mdx = { 'pages/wir.mdx': '---\ntitle: Wir\n---\n![Haus](<../media/b.png>)\n' }
    const { out } = await exported(mdx)
    expect(page(out, 'wir')).toMatch(/-900.avif 900w" sizes="[^"]+"\/>.*<img src="\/media\/b.png"/)
    const { changes } = await exported({ ...mdx, 'media/b.png': png(900, 3) })
    expect(changes.changed).toContain('de/wir/index.html')
  })

  test('takes the sizes that it keeps where the site is gone', async () => {
    const { out } = await exported()
    const kept = join(place, 'cache', 'pictures')
    const before = readdirSync(kept).map(file => statSync(join(kept, file)).ctimeMs)
    rmSync(out, { recursive: true })
    await exported()
    expect(readdirSync(kept).map(file => statSync(join(kept, file)).ctimeMs)).toEqual(before)
    expect(scaledIn(out)).toHaveLength(8)
  })

  test('makes those anew of which the cache holds a part', async () => {
    const { out } = await exported()
    const kept = join(place, 'cache', 'pictures')
    const contents = () => scaledIn(out).map(file => readFileSync(join(out, '_kiosk', file)).toString('base64'))
    const before = contents()
    for (const [index, file] of readdirSync(kept).entries()) truncateSync(join(kept, file), index * 30)
    rmSync(out, { recursive: true })
    await exported()
    expect(contents()).toEqual(before)
  })

  test('looks at pictures again with another program, which may see more in them', async () => {
    await exported()
    opened.length = 0
    await exported()
    expect(opened).toEqual([])
    await exported({}, 'another')
    expect(opened.map(disk => basename(disk)).sort()).toEqual(['a.png', 'b.png', 'f.png'])
  })

  test('in parts has each part make some of them', async () => {
    const more = Array.from({ length: 12 }, (_, number) => [`media/${number}.png`, png(410, number)] as const)
    const folder = join(place, 'publication')
    writeFiles(new Map(Object.entries({ ...files, ...Object.fromEntries(more) })), written, folder)
    const parts = [1, 2].map(index => ({ index, of: 2 }))
    for (const shard of parts) await runShard(shard, { folder, now: Date.UTC(2025, 8, 1), out: join(place, 'out') })
    const counts = parts.map(shard => scaledIn(shardFolder(join(place, 'out'), shard)).length)
    expect(counts.reduce((sum, count) => sum + count)).toBe(8 + 12 * 2)
    for (const count of counts) expect(count).toBeGreaterThan(4)
  })
})
