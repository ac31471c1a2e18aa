import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'playwright/test'

const program = fileURLToPath(new URL('../lib/cli/kiosk.mjs', import.meta.url))

test.describe('exported files', () => {
  const states = [
    { name: 'unrecorded', gates: [], words: 'no editorial review on record' },
    { name: 'formal', gates: ['spelling'], words: 'language checked only, not fact-checked' },
    { name: 'editorial', gates: ['facts', 'spelling'], words: 'reviewed and fact-checked: Ada Example, ' },
    { name: 'void', gates: ['facts'], words: 'changed after review' },
  ] as const
  const involvements = { generated: 'AI-generated', assisted: 'AI-assisted' } as const

  let folder = ''
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kiosk-disclosure-'))
    mkdirSync(join(folder, 'paper/articles'), { recursive: true })
    write('site.yaml', 'name: Paper\norigin: https://paper.example\nlanguages: [en]\ngates: [facts, spelling]\n')
    write(
      'site.yaml',
      `${read('paper/site.yaml')}responsible: {name: Ada Example, contact: "mailto:ada@paper.example"}\n`,
    )
    write('people.yaml', '- {key: ada, name: Ada Example}\n')
  })
  test.afterEach(() => rmSync(folder, { recursive: true }))

  const write = (file: string, text: string) => writeFileSync(join(folder, 'paper', file), text)
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const kiosk = (...args: readonly string[]) =>
    execFileSync(process.execPath, [program, ...args], {
      cwd: folder,
      stdio: 'pipe',
      encoding: 'utf8',
      env: { ...process.env, KIOSK_CONTENT: 'paper', KIOSK_OUT: 'out', SOURCE_DATE_EPOCH: '1795348800', LANG: 'en' },
    })
  const writeArticle = (slug: string, involvement: string) =>
    write(
      `articles/2026-11-01-${slug}.md`,
      `---\ntitle: The ${slug} one\nai: ${involvement}\n---\nThe harbour grows.\n`,
    )
  const edit = (slug: string, from: string, to: string) => {
    const file = `articles/2026-11-01-${slug}.md`
    write(file, read(`paper/${file}`).replace(from, to))
  }

  /** What each exported file says of an article, by the kind of file. */
  function saidOf(slug: string): Record<string, string | undefined> {
    const page = read(`out/en/2026/11/01/${slug}/index.html`)
    const front = read('out/index.html')
    const teaser = front.slice(front.indexOf(`href="/en/2026/11/01/${slug}/"`))
    const item = (xml: string, tag: string) => xml.split(`<${tag}>`).find(part => part.includes(`/01/${slug}/<`)) ?? ''
    const json = JSON.parse(read('out/en/feed.json')).items.find(({ id }: { id: string }) =>
      id.includes(`/01/${slug}/`),
    )
    const graph = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}')['@graph']
    return {
      page: textOf(/<p class="ai-label[^>]*>(.*?) · <a /s.exec(page)?.[1]),
      teaser: textOf(/<p class="ai-label[^>]*>(.*?)<\/p>/s.exec(teaser)?.[1]),
      rss: textOf(
        unescaped(item(read('out/en/rss.xml'), 'item'))
          .split('<content:encoded>')[1]
          ?.split(' · <a ')[0],
      ),
      atom: textOf(
        unescaped(item(read('out/en/atom.xml'), 'entry'))
          .split('<content')[1]
          ?.split(' · <a ')[0]
          ?.replace(/^[^>]*>/, ''),
      ),
      json: textOf(json.content_html.split(' · <a ')[0]),
      creditText: graph.find((node: { '@type': string }) => node['@type'] === 'NewsArticle')?.creditText,
      shared: textOf(/property="og:description" content="(.*?)\. The harbour/.exec(page)?.[1]),
      record: JSON.parse(read(`out/en/2026/11/01/${slug}/disclosure.json`)).label.text,
    }
  }

  test('say the same words of an article in every place and every state', () => {
    const articles = Object.entries(involvements).flatMap(([involvement, lead]) =>
      states.map(({ name, gates, words }) => ({
        slug: `${involvement}-${name}`,
        involvement,
        gates,
        words: `${lead} · ${words}`,
      })),
    )
    for (const { slug, involvement, gates } of articles) {
      writeArticle(slug, involvement)
      for (const gate of gates) kiosk('review', `paper/articles/2026-11-01-${slug}.md`, '--gate', gate, '--by', 'ada')
      if (slug.endsWith('void')) edit(slug, 'harbour', 'harbor')
    }
    for (const { slug } of articles) if (slug.endsWith('void')) edit(slug, 'harbor grows', 'harbour  grows')
    kiosk('export', '--quiet')
    for (const { slug, words } of articles) {
      const said = saidOf(slug)
      expect(new Set(Object.values(said)).size, JSON.stringify(said)).toBe(1)
      expect(said.page).toContain(words)
    }
  })

  test('take the review back when one letter changes, and bring it back with the letter', () => {
    writeArticle('one', 'generated')
    kiosk('review', 'paper/articles/2026-11-01-one.md', '--gate', 'facts', '--by', 'ada')
    const wordsNow = () => {
      kiosk('export', '--quiet')
      return new Set(Object.values(saidOf('one')))
    }
    const reviewed = wordsNow()
    expect([...reviewed]).toEqual([expect.stringContaining('reviewed and fact-checked')])
    edit('one', 'The harbour', 'the harbour')
    kiosk('export', '--quiet')
    expect(read('out/index.html')).toContain('changed after review')
    for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
      expect(read(`out/en/${file}`)).not.toContain('reviewed and fact-checked')
    expect(read('out/en/feeds/reviewed/rss.xml')).not.toContain('<item>')
    expect(JSON.parse(read('out/disclosures.json')).articles[0].status).toBe('void')
    edit('one', 'the harbour', 'The harbour')
    expect(wordsNow()).toEqual(reviewed)
  })
})

function textOf(html: string | undefined): string | undefined {
  return html
    ?.replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim()
}

function unescaped(xml: string): string {
  return xml.replaceAll('&#x3C;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
