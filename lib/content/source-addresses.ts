import type { Article } from '#lib/article/article.ts'
import { announcesSources } from '#lib/markdown/source-heading.ts'

/**
 * Addresses of an article's sources: those of its front matter and of the list at the end of its text. Without reading
 * Markdown, because thousands of articles are asked; a bracket too many does not matter where addresses are only compared.
 */
export function addressesOf({
  statedSources,
  text: { body },
}: Pick<Article, 'statedSources' | 'text'>): readonly string[] {
  const stated = statedSources.flatMap(({ url }) => url ?? [])
  return [...new Set([...stated, ...addressesIn(sourceList(body))])]
}

function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'\]*|]+/gi)].map(([address]) => withoutRest(address))
}

/** Up to the bracket that closes `[label](address)`, but with those of `https://…/Film_(2025)`. */
function withoutRest(address: string): string {
  let open = 0
  for (let at = 0; at < address.length; at++) {
    if (address[at] === '(') open += 1
    if (address[at] === ')') open -= 1
    if (open < 0) return address.slice(0, at)
  }
  return address.replace(/[.,;:]$/, '')
}

/** What stands behind the last line that announces sources. */
function sourceList(body: string): string {
  for (let end = body.length; end > 0; ) {
    const start = body.lastIndexOf('\n', end - 1) + 1
    const length = end - start
    if (length > 3 && length <= 60 && announcesSources(body.slice(start, end))) return body.slice(end)
    end = start - 1
  }
  return ''
}
