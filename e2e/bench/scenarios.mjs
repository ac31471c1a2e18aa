import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleAt, reworded } from './corpus/article.mjs'
import { writeArticle } from './corpus/corpus.mjs'

/** @typedef {import('./candidates/candidate.mjs').Site} Site */

/**
 * @typedef {object} Scenario
 * @property {string} title
 * @property {boolean} isFull whether it starts from nothing
 * @property {(site: Site, turn: number) => void} change what happens before the clock starts; `turn` counts from 1
 * @property {(site: Site, turn: number) => readonly Proof[]} proofs what must stand in the output afterwards
 *
 * @typedef {{ page: string, text: string }} Proof
 */

/** The article that is changed: one of the newest, so that the front and the feeds show it. */
const changed = articleAt(3)

/** @type {Readonly<Record<string, Scenario>>} */
export const scenarios = {
  full: {
    title: 'full build: empty output, no caches',
    isFull: true,
    change: site => {
      for (const folder of [site.out, ...site.caches]) rmSync(folder, { recursive: true, force: true })
    },
    proofs: complete,
  },
  nothing: {
    title: 'nothing changed',
    isFull: false,
    change: () => {},
    proofs: complete,
  },
  changed: {
    title: 'one word of an article changed',
    isFull: false,
    change: (site, turn) => writeArticle(site.articles, reworded(changed, wordOf(turn)), site.toFile),
    proofs: (_, turn) => [pageOf(changed), ...frontAndFeed(changed)].map(page => ({ page, text: wordOf(turn) })),
  },
  added: {
    title: 'one article added',
    isFull: false,
    change: (site, turn) => writeArticle(site.articles, added(turn), site.toFile),
    proofs: (site, turn) => {
      const article = added(turn)
      const pages = [pageOf(article), recordOf(article), pageOf(newestBefore(site, turn)), ...frontAndFeed(article)]
      return pages.map(page => ({ page, text: article.title }))
    },
  },
  template: {
    title: 'a template changed',
    isFull: false,
    change: (site, turn) => mark(site.template, turn),
    proofs: (_, turn) =>
      [changed, articleAt(49)].map(article => ({ page: pageOf(article), text: `data-bench="${turn}"` })),
  },
}

/** What of the proofs is not there: the build left something stale. @param {Site} site @param {readonly Proof[]} proofs */
export function stale(site, proofs) {
  return proofs
    .filter(
      ({ page, text }) =>
        !existsSync(join(site.out, page)) || !readFileSync(join(site.out, page), 'utf8').includes(text),
    )
    .map(({ page, text }) => `${page} has no “${text}”`)
}

/** That the article stands everywhere it should: its page, its record, the page of the next older one, front and feed. */
function complete() {
  const pages = [pageOf(changed), recordOf(changed), pageOf(articleAt(4)), ...frontAndFeed(changed)]
  return pages.map(page => ({ page, text: changed.title }))
}

const wordOf = turn => `Fassung${turn}`
const added = turn => articleAt(-turn)
const folderOf = ({ language, day, slug }) => `${language}/${day.replaceAll('-', '/')}/${slug}/`
const pageOf = article => `${folderOf(article)}index.html`
const recordOf = article => `${folderOf(article)}disclosure.json`
const frontAndFeed = ({ language }) => [`${language}/index.html`, `${language}/rss.xml`]

/** The newest article of the same language before the added one; its page has to lead on to that. */
function newestBefore(site, turn) {
  const { language } = added(turn)
  let index = 1 - turn
  while (articleAt(index).language !== language || !isThere(site, articleAt(index))) index++
  return articleAt(index)
}

const isThere = (site, article) => existsSync(join(site.articles, site.toFile(article).path))

/** Changes the layout of articles so that each article's page changes. */
function mark(file, turn) {
  const text = readFileSync(file, 'utf8')
  const marked = text.replace(/<article(?: data-bench="\d+")?(?=[\s>])/, `<article data-bench="${turn}"`)
  if (marked === text) throw new Error(`${file} has no <article> to change.`)
  writeFileSync(file, marked)
}
