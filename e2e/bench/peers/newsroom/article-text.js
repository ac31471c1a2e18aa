import { words } from './words.js'

/** What stands before the mark, from the article's rendered text. */
export const teaser = html => html.split('<!--more-->', 1)[0]

/** The label and the first 200 characters of an article, for machines. */
export function description({ html, language }) {
  const text = unescaped(teaser(html).replace(/<[^>]+>/g, '')).trim()
  const start = text.length <= 200 ? text : `${text.slice(0, text.lastIndexOf(' ', 199))}…`
  return `${words[language].label}. ${start}`
}

/** The links of the list at the end of an article. */
export function sources({ html }) {
  const list = html.slice(html.lastIndexOf('<h3'))
  return [...list.matchAll(/<li><a href="([^"]+)"[^>]*>([^<]+)<\/a>/g)].map(([, url, title]) => ({
    title: unescaped(title),
    url: unescaped(url),
  }))
}

const unescaped = text =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
