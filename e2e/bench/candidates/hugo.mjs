import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleAt } from '../corpus/article.mjs'
import { withFrontMatter } from '../corpus/front-matter.mjs'
import { topics } from '../corpus/names.mjs'
import { layOutPeer } from './peer-site.mjs'
import { versionOnPath } from './version-on-path.mjs'

const feeds = ['html', 'rss', 'atom', 'feed']

/** Hugo from the PATH; `null` where there is none. @returns {import('./candidate.mjs').Candidate | null} */
export function hugo() {
  const version = versionOnPath('hugo', 'version')
  if (version === null) return null
  return {
    name: 'Hugo',
    version,
    async layOut(work, count) {
      const content = join(work, 'content')
      const styleSheet = join(work, 'static', 'assets', 'site.css')
      await layOutPeer('hugo', work, count, { articles: content, toFile, styleSheet })
      for (const language of ['de', 'en']) writeLists(join(content, language), language, count)
      return {
        command: ['hugo', '--quiet'],
        cwd: work,
        env: { HUGO_CACHEDIR: join(work, 'cache') },
        out: join(work, 'public'),
        caches: [join(work, 'cache'), join(work, 'resources')],
        ...{ articles: content, toFile, template: join(work, 'layouts', 'articles', 'single.html') },
      }
    },
  }
}

/** @type {import('./candidate.mjs').ToFile} */
function toFile({ language, title, date, day, slug, topics, body }) {
  const fields = { title, date, slug, topics, months: [day.slice(0, 7)], years: [day.slice(0, 4)] }
  return { path: `${language}/articles/${day}-${slug}.md`, text: withFrontMatter(fields, body) }
}

/** Names and addresses of topics, months and years, which Hugo lists as terms. */
function writeLists(folder, language, count) {
  const write = (path, fields) => {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, '_index.md'), withFrontMatter(fields, ''))
  }
  for (const { key, [language]: title } of topics) write(`topics/${key}`, { title, outputs: feeds })
  write('years', { title: language === 'de' ? 'Archiv' : 'Archive', url: `/${language}/archive/` })
  mkdirSync(join(folder, 'months'), { recursive: true })
  writeFileSync(join(folder, 'months', '_index.md'), '---\n_build: { render: never }\n---\n')
  for (const month of months(count)) {
    const title = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    const url = `/${language}/${month.replace('-', '/')}/`
    write(`months/${month}`, { title: title.format(new Date(`${month}-01`)), url })
    write(`years/${month.slice(0, 4)}`, { title: month.slice(0, 4), url: url.slice(0, 9) })
  }
}

/** Months in which articles appear. */
function months(count) {
  const [oldest, newest] = [articleAt(count - 1).day.slice(0, 7), articleAt(-1).day.slice(0, 7)]
  const found = []
  for (let at = new Date(`${oldest}-01`); at <= new Date(`${newest}-01`); at.setUTCMonth(at.getUTCMonth() + 1))
    found.push(at.toISOString().slice(0, 7))
  return found
}
