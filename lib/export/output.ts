import type { Address, BesideKind } from '#lib/article/address.ts'
import { toPath } from '#lib/article/paths.ts'
import { toSharePath } from '#lib/article/share-paths.ts'
import { besideFiles } from '#lib/article/text-paths.ts'
import type { ScaledFile } from '#lib/content/pictures/scaled-files.ts'
import type { SharePicture } from '#lib/site/share-pictures.ts'
import type { ShareView } from '#lib/site/share-view.ts'
import { fileOf } from './files.ts'
import type { Made } from './made.ts'

/** Something an export makes: what stands at one path of the site, an article with its records beside it. */
export type Output =
  | { readonly kind: 'article'; readonly path: string; readonly address: ArticleAddress; readonly beside: Beside }
  | { readonly kind: 'address'; readonly path: string; readonly address: Address }
  | { readonly kind: 'redirect'; readonly path: string; readonly to: string }
  | { readonly kind: 'not-found'; readonly path: string }
  /** A text that is at hand; it stands in a file of this very path. */
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  /** A picture for those who share a page. */
  | { readonly kind: 'picture'; readonly path: string; readonly view: ShareView }
  /** A part of the search index; what files it has is known when it has been made. */
  | { readonly kind: 'search'; readonly path: string; readonly locale: string; readonly period: string }
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
type Beside = readonly BesideKind[]

/** An address as an output; an article with what stands beside it. */
export function outputAt(address: Address, beside: Beside = []): Output {
  const path = toPath(address)
  return address.kind === 'article' ? { kind: 'article', path, address, beside } : { kind: 'address', path, address }
}

/** A share picture as an output. */
export function outputOf({ address, view }: SharePicture): Output {
  return { kind: 'picture', path: toSharePath(address), view }
}

/** The name of an output, from which its files are known even when it is gone. */
export function nameOf(output: Output): string {
  return `${sortOf(output)}:${output.path}`
}

/** Outputs that stand in a file of their very path. */
const rawKinds: readonly Output['kind'][] = ['text', 'copy', 'picture', 'scaled']

function sortOf(output: Output): string {
  if (output.kind === 'article') return ['article', ...output.beside].join('+')
  if (output.kind === 'search') return 'search'
  return rawKinds.includes(output.kind) ? 'raw' : 'page'
}

/** The files that an output of this name makes, in their order; some are known by what was made (`Made`) alone. */
export function filesOf(name: string, made: readonly Pick<Made, 'name'>[]): readonly string[] {
  const [sort = '', ...rest] = name.split(':')
  const path = rest.join(':')
  if (sort === 'raw') return [path.slice(1)]
  if (sort === 'search') return made.map(({ name }) => path.slice(1) + name)
  const [, ...beside] = sort.split('+')
  return [fileOf(path), ...beside.flatMap(kind => (isBeside(kind) ? [path.slice(1) + besideFiles[kind]] : []))]
}

/** The texts that stand beside an article. */
export function besideOf({ address, beside }: Extract<Output, { kind: 'article' }>): readonly Address[] {
  return beside.map(kind => ({ ...address, kind }))
}

function isBeside(kind: string): kind is BesideKind {
  return Object.hasOwn(besideFiles, kind)
}
