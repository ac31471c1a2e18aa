import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'vitest'
import { buildArticle } from '#lib/article/article-builder.ts'
import { renderArticle } from './render-article.ts'
import { renderTeaser } from './render-teaser.ts'
const options = { resolve: (u: string) => u, footnoteWords: { heading: 'Fußnoten', back: 'Zurück zum Text' }, tableWord: 'Tabelle' }
test('x', () => {
  for (const dir of ['seed', 'june/published', 'june/draft']) {
    let n = 0, total=0, split=0
    for (const f of readdirSync(`/work/shared/corpus/${dir}`)) {
      const text = readFileSync(`/work/shared/corpus/${dir}/${f}`, 'utf8')
      const body = text.replace(/^---\n[\s\S]*?\n---[ ]*\n/, '')
      const a = buildArticle({ body })
      const r = renderArticle(a, options)
      if (r.sources.length === 0) console.log('NONE', dir, f, body.slice(-400))
      else n++
      total += r.sources.length
      for (const s of r.sources) { const h = s.publisher && s.title && s.publisher.includes('.') ? 'H' : 'P'; if (h==='P') split++; if (dir !== 'june/draft') console.log(h, '|', s.publisher, '|', s.title, '|', s.url?.slice(0, 60), s.accessed) }
      if (dir === 'seed') console.log(r.html, renderTeaser(a, options))
    }
    console.log(dir, n, total, split)
  }
})
