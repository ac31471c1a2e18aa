import { getCollection } from 'astro:content'
import { linkNeighbours, pages } from '../newsroom/pages.js'
import { languages } from '../newsroom/words.js'

let known

/** The articles of each language, newest first, with all that lists them; worked out once per build. */
export function editions() {
  known ??= getCollection('articles').then(entries => languages.map(language => edition(language, entries)))
  return known
}

function edition(language, entries) {
  const articles = entries
    .filter(({ data }) => data.language === language)
    .map(toArticle)
    .sort((a, b) => b.date - a.date)
  linkNeighbours(articles)
  return { language, articles, ...pages(language, articles) }
}

function toArticle(entry) {
  const { title, language, date, topics, address } = entry.data
  return { title, language, date, topics, url: address, html: entry.rendered.html, entry }
}

/** One path per item of a part of the editions, with the segments of its address as parameters. */
export async function pathsOf(part, toParams) {
  const all = (await editions()).flatMap(edition => edition[part])
  return all.map(item => ({ params: toParams(item), props: { item } }))
}

/** Parameters from the segments of an address. */
export const segments =
  (...names) =>
  ({ url }) =>
    Object.fromEntries(names.map((name, at) => [name, url.split('/')[at + 1]]))
