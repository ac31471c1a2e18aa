import type { Address } from '#lib/article/address.ts'
import { toPath } from '#lib/article/paths.ts'
import { fileOf } from './files.ts'
import type { Made } from './made.ts'

/** Something an export makes: what stands at one path of the site, an article with its records beside it. */
export type Output =
  | { readonly kind: 'article'; readonly path: string; readonly address: ArticleAddress; readonly hasNinjs: boolean }
  | { readonly kind: 'address'; readonly path: string; readonly address: Address }
  | { readonly kind: 'redirect'; readonly path: string; readonly to: string }
  | { readonly kind: 'not-found'; readonly path: string }
  /** A text that is at hand; it stands in a file of this very path. */
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  /** A part of the search index; what files it has is known when it has been made. */
  | { readonly kind: 'search'; readonly path: string; readonly locale: string; readonly period: string }
  /** A file that is served as it is. */
  | { readonly kind: 'copy'; readonly path: string; readonly disk: string; readonly digest: string }

type ArticleAddress = Extract<Address, { kind: 'article' }>

/** An address as an output. */
export function outputAt(address: Address, hasNinjs: boolean): Output {
  const path = toPath(address)
  return address.kind === 'article' ? { kind: 'article', path, address, hasNinjs } : { kind: 'address', path, address }
}

/** The name of an output, from which its files are known even when it is gone. */
export function nameOf(output: Output): string {
  return `${sortOf(output)}:${output.path}`
}

type Sort = 'article' | 'ninjs' | 'page' | 'raw' | 'search'

function sortOf(output: Output): Sort {
  if (output.kind === 'article') return output.hasNinjs ? 'ninjs' : 'article'
  if (output.kind === 'search') return 'search'
  return output.kind === 'text' || output.kind === 'copy' ? 'raw' : 'page'
}

/** The files that an output of this name makes, in their order; some are known by what was made (`Made`) alone. */
export function filesOf(name: string, made: readonly Pick<Made, 'name'>[]): readonly string[] {
  const [sort = '', ...rest] = name.split(':')
  const path = rest.join(':')
  if (sort === 'raw') return [path.slice(1)]
  if (sort === 'search') return made.map(({ name }) => path.slice(1) + name)
  const beside = sort === 'ninjs' ? ['disclosure.json', 'ninjs.json'] : sort === 'article' ? ['disclosure.json'] : []
  return [fileOf(path), ...beside.map(file => path.slice(1) + file)]
}

/** The texts that stand beside an article. */
export function besideOf({ address, hasNinjs }: Extract<Output, { kind: 'article' }>): readonly Address[] {
  const kinds = hasNinjs ? (['disclosure', 'ninjs'] as const) : (['disclosure'] as const)
  return kinds.map(kind => ({ ...address, kind }))
}
