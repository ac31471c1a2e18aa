import type { Address } from '#lib/article/address.ts'
import { toPath } from '#lib/article/paths.ts'
import type { ScaledFile } from '#lib/content/pictures/scaled-files.ts'
import { fileOf } from './files.ts'

/** Something an export makes: what stands at one path of the site, an article with its records beside it. */
export type Output =
  | { readonly kind: 'article'; readonly path: string; readonly address: ArticleAddress; readonly hasNinjs: boolean }
  | { readonly kind: 'address'; readonly path: string; readonly address: Address }
  | { readonly kind: 'redirect'; readonly path: string; readonly to: string }
  | { readonly kind: 'not-found'; readonly path: string }
  /** A text that is at hand; it stands in a file of this very path. */
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  /** A file that is served as it is. */
  | Copied
  /** A picture of another size and format. */
  | { readonly kind: 'scaled'; readonly path: string; readonly file: ScaledFile }

interface Copied {
  readonly kind: 'copy'
  readonly path: string
  readonly disk: string
  readonly digest: string
  /** Whether it is a picture that says where it was taken, which its copy does not. */
  readonly hasPosition: boolean
}

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

type Sort = 'article' | 'ninjs' | 'page' | 'raw'

function sortOf(output: Output): Sort {
  if (output.kind === 'article') return output.hasNinjs ? 'ninjs' : 'article'
  return output.kind === 'text' || output.kind === 'copy' || output.kind === 'scaled' ? 'raw' : 'page'
}

/** The files that an output of this name makes, in their order. */
export function filesOf(name: string): readonly string[] {
  const [sort = '', ...rest] = name.split(':')
  const path = rest.join(':')
  if (sort === 'raw') return [path.slice(1)]
  const beside = sort === 'ninjs' ? ['disclosure.json', 'ninjs.json'] : sort === 'article' ? ['disclosure.json'] : []
  return [fileOf(path), ...beside.map(file => path.slice(1) + file)]
}

/** The texts that stand beside an article. */
export function besideOf({ address, hasNinjs }: Extract<Output, { kind: 'article' }>): readonly Address[] {
  const kinds = hasNinjs ? (['disclosure', 'ninjs'] as const) : (['disclosure'] as const)
  return kinds.map(kind => ({ ...address, kind }))
}
