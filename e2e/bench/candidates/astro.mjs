import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { withFrontMatter } from '../corpus/front-matter.mjs'
import { largeHeap } from './heap.mjs'
import { layOutPeer } from './peer-site.mjs'
import { peerModules } from './places.mjs'

const modules = peerModules('astro')

/** Astro with a content collection, whose rendered texts it keeps between builds. @returns {import('./candidate.mjs').Candidate} */
export function astro() {
  const { version, bin } = JSON.parse(readFileSync(join(modules, 'astro', 'package.json'), 'utf8'))
  return {
    name: 'Astro',
    version,
    async layOut(work, count) {
      const articles = join(work, 'articles')
      const styleSheet = join(work, 'public', 'assets', 'site.css')
      await layOutPeer('astro', work, count, { articles, toFile, styleSheet, shared: 'newsroom' })
      symlinkSync(modules, join(work, 'node_modules'))
      return {
        command: [process.execPath, join('node_modules', 'astro', bin.astro), 'build', '--silent'],
        cwd: work,
        env: { ...largeHeap, ASTRO_TELEMETRY_DISABLED: '1' },
        out: join(work, 'dist'),
        caches: [join(work, '.cache'), join(work, '.astro')],
        ...{ articles, toFile, template: join(work, page) },
      }
    },
  }
}

const page = join('src', 'pages', '[language]', '[year]', '[month]', '[day]', '[slug]', 'index.astro')

/** @type {import('./candidate.mjs').ToFile} */
function toFile({ language, title, date, day, slug, topics, body }) {
  const address = `/${language}/${day.replaceAll('-', '/')}/${slug}/`
  return { path: `${day}-${slug}.md`, text: withFrontMatter({ language, title, date, address, topics }, body) }
}
