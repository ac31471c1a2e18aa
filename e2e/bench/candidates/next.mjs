import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { withFrontMatter } from '../corpus/front-matter.mjs'
import { largeHeap } from './heap.mjs'
import { installedVersion } from './node-packages.mjs'
import { layOutPeer } from './peer-site.mjs'
import { peerModules } from './places.mjs'

/** Next.js's own static export with its cache. @returns {import('./candidate.mjs').Candidate} */
export function next() {
  return {
    name: 'Next.js export',
    version: installedVersion('next', 'next') ?? '?',
    async layOut(work, count) {
      const articles = join(work, 'articles')
      const styleSheet = join(work, 'public', 'assets', 'site.css')
      await layOutPeer('next', work, count, { articles, toFile, styleSheet, shared: 'newsroom' })
      cpSync(peerModules('next'), join(work, 'node_modules'), { recursive: true, verbatimSymlinks: true }) // Turbopack follows no links
      return {
        command: [process.execPath, join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
        cwd: work,
        env: { ...largeHeap, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
        out: join(work, 'out'),
        caches: [join(work, '.next')],
        ...{ articles, toFile, template: join(work, 'components', 'article.jsx') },
      }
    },
  }
}

/** @type {import('./candidate.mjs').ToFile} */
function toFile({ language, title, date, day, slug, topics, body }) {
  return { path: `${day}-${slug}.md`, text: withFrontMatter({ language, title, date, topics }, body) }
}
