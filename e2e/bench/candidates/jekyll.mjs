import { join } from 'node:path'
import { withFrontMatter } from '../corpus/front-matter.mjs'
import { layOutPeer } from './peer-site.mjs'
import { versionOnPath } from './version-on-path.mjs'

/** Jekyll from the PATH with its cache of rendered Markdown; `null` where there is none. */
export const jekyll = () => candidate('Jekyll', [])

/** Jekyll that writes only what it takes for changed; it misses pages that show a changed article. */
export const jekyllIncremental = () => candidate('Jekyll --incremental', ['--incremental'])

/** @param {string} name @param {readonly string[]} flags @returns {import('./candidate.mjs').Candidate | null} */
function candidate(name, flags) {
  const version = versionOnPath('jekyll', '--version')
  if (version === null) return null
  return {
    name,
    version,
    async layOut(work, count) {
      const styleSheet = join(work, 'assets', 'site.css')
      await layOutPeer('jekyll', work, count, { articles: work, toFile, styleSheet })
      return {
        command: ['jekyll', 'build', '--quiet', ...flags],
        cwd: work,
        env: { JEKYLL_ENV: 'production', LANG: 'C.UTF-8' },
        out: join(work, '_site'),
        caches: ['.jekyll-cache', '.jekyll-metadata'].map(path => join(work, path)),
        ...{ articles: work, toFile, template: join(work, '_layouts', 'article.html') },
      }
    },
  }
}

/** @type {import('./candidate.mjs').ToFile} */
function toFile({ language, title, date, day, slug, topics, body }) {
  return {
    path: `${language}/_posts/${day}-${slug}.md`,
    text: withFrontMatter({ language, title, date, topics }, body),
  }
}
