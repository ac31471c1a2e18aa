import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { withFrontMatter } from '../corpus/front-matter.mjs'
import { largeHeap } from './heap.mjs'
import { installedVersion } from './node-packages.mjs'
import { layOutPeer } from './peer-site.mjs'
import { peerModules } from './places.mjs'

const modules = peerModules('eleventy')

/** Eleventy, which keeps nothing between builds. @returns {import('./candidate.mjs').Candidate} */
export function eleventy() {
  return {
    name: 'Eleventy',
    version: installedVersion('eleventy', '@11ty/eleventy') ?? '?',
    async layOut(work, count) {
      const articles = join(work, 'site', 'articles')
      const styleSheet = join(work, 'site', 'assets', 'site.css')
      await layOutPeer('eleventy', work, count, { articles, toFile, styleSheet, shared: 'newsroom' })
      symlinkSync(modules, join(work, 'node_modules'))
      return {
        command: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--output=_site'],
        cwd: work,
        env: largeHeap,
        out: join(work, '_site'),
        caches: [join(work, '.cache')],
        ...{ articles, toFile, template: join(work, 'site', '_includes', 'article.njk') },
      }
    },
  }
}

/** @type {import('./candidate.mjs').ToFile} */
function toFile({ language, title, date, day, slug, topics, body }) {
  return { path: `${day}-${slug}.md`, text: withFrontMatter({ language, title, date, topics }, body) }
}
