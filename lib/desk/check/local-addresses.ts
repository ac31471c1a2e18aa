import type { Nodes } from 'mdast'
import { parsePath } from '#lib/article/paths.ts'
import { withoutBasePath } from '#lib/content/site-path.ts'
import { addressKind } from '#lib/markdown/address-kind.ts'
import { someNode } from '#lib/markdown/walk.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { ArticleView } from './article-view.ts'
import type { Span } from './span.ts'

/** An address within the site, and where the link or picture that names it stands. */
export interface LocalAddress extends Span, NamedAddress {}

interface NamedAddress {
  readonly address: string
  /** A file that the page shows or plays, not a link. */
  readonly isShown: boolean
}

/** Every address within the site that an article's text links to or shows and that passes the test, articles on the own host included. */
export function localAddresses(view: ArticleView, test: (address: string) => boolean): readonly LocalAddress[] {
  const { publication } = view.library
  const pathsOf = (node: Nodes) =>
    addressesOf(node)
      .flatMap(({ address: written, isShown }) => {
        const address = isLocal(written) ? written : ownPath(written, publication)
        return address === null ? [] : [{ address, isShown }]
      })
      .filter(({ address }) => test(address))
  if (!someNode(view.whole, node => pathsOf(node).length > 0)) return []
  const found: LocalAddress[] = []
  someNode(view.placed(), node => {
    const { start, end } = node.position ?? {}
    for (const named of pathsOf(node)) found.push({ ...named, ...view.spanOf(start?.offset ?? 0, end?.offset ?? 0) })
    return false
  })
  return found
}

function addressesOf(node: Nodes): readonly NamedAddress[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
    return [{ address: node.url, isShown: node.type === 'image' }]
  if (node.type !== 'html') return []
  return [...node.value.matchAll(/\s(href|src)\s*=\s*["']([^"'<>\n]+)["']/gi)].flatMap(([, name, address]) =>
    address === undefined ? [] : [{ address, isShown: name?.toLowerCase() === 'src' }],
  )
}

/** What Liquid would make of an address nobody can tell. */
function isLocal(address: string): boolean {
  return address !== '' && !/\{[{%]|%7B/i.test(address) && addressKind(address) === 'local'
}

/** The path of an absolute address that has the form of an article of this site; other programs may serve the rest of the host. */
function ownPath(address: string, { origin, basePath }: Publication): string | null {
  if (!address.startsWith(`${origin}/`) || !URL.canParse(address)) return null
  const path = withoutBasePath(new URL(address).pathname, basePath)
  return parsePath(path)?.kind === 'article' ? path : null
}
