import { proseLines } from './prose-lines.ts'

const tag = String.raw`\{%-?\s*(?:link|post_url)\s+[^%{}]+%\}`
const filters = String.raw`(?:\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:base)?url))*`
const value = String.raw`\{\{-?\s*(?:site\.(?:base)?url|"[^"{}]*"|'[^'{}]*')${filters}\s*-?\}\}`
const target = String.raw`(\]\(\s*<?|^\s*\[[^\]]+\]:\s*<?|\b(?:href|src)\s*=\s*["']?)((?:(?:${tag}|${value})/?)+)`

/**
 * Writes the addresses that Jekyll's authors build with Liquid as plain paths within the site, where they are targets of links
 * and pictures: Markdown would not even see links in them. `{% link %}` and `{% post_url %}` become the path of their file, for
 * the site to look up (jekyllrb.com/docs/liquid/tags/#links, jekyllrb.com/docs/liquid/filters: relative_url).
 */
export function withPlainTargets(body: string): string {
  if (!body.includes('{%') && !body.includes('{{')) return body
  const lines = body.split('\n')
  return proseLines(body)
    .map((prose, index) => (prose.includes('{') ? withPlainPaths(lines[index] ?? '', prose) : lines[index]))
    .join('\n')
}

/** Matches are sought in `prose`, where code is blanked out, and replaced in the line, which has the same columns. */
function withPlainPaths(line: string, prose: string): string {
  let plain = ''
  let from = 0
  for (const match of prose.matchAll(new RegExp(target, 'g'))) {
    const [whole, before = '', liquid = ''] = match
    const end = match.index + whole.length
    plain += line.slice(from, match.index) + before + toPath(liquid, line.slice(end))
    from = end
  }
  return plain + line.slice(from)
}

function toPath(liquid: string, rest: string): string {
  const parts = [...liquid.matchAll(new RegExp(`${tag}|${value}|/`, 'g'))].map(([part]) => toPart(part))
  const path = parts.join('/').replace(/\/{2,}/g, '/')
  if (rest.startsWith('/')) return path.replace(/\/$/, '')
  return path.startsWith('/') ? path : `/${path}`
}

function toPart(part: string): string {
  const [, name, argument = ''] = /^\{%-?\s*(link|post_url)\s+(.+?)\s*-?%\}$/.exec(part) ?? []
  if (name !== undefined) return encoded(`${name === 'link' ? '' : '/_posts'}/${argument.replace(/^\//, '')}`)
  const [, , text = ''] = /^\{\{-?\s*(["'])(.*?)\1/.exec(part) ?? []
  return encoded(text)
}

function encoded(path: string): string {
  return path.replace(/[\s<>()"'\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
