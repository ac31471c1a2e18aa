import type { Address } from '#lib/article/address.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { digestOf } from '#lib/content/digest.ts'
import { textAddresses } from '#lib/site/addresses.ts'
import { surroundingsOf } from '#lib/site/shell.ts'
import type { Site } from '#lib/site/site.ts'
import { textOf } from '#lib/site/text-of.ts'
import type { Answers } from './faces.ts'
import { facesOf } from './faces.ts'
import { fileOf } from './files.ts'
import { hostFiles } from './host-files.ts'
import { nameOf, type Output, outputAt } from './output.ts'
import { articleKey, pageKey } from './page-keys.ts'
import { pagesByAge } from './pages-by-age.ts'
import { searchOutputs, searchPageKey } from './search-outputs.ts'
import type { Stylesheet } from './stylesheet.ts'
import { textKey } from './text-keys.ts'

/** An output with a word that changes when one of its files does. */
export interface KeyedOutput {
  readonly name: string
  readonly key: string
  readonly output: Output
}

/** What decides outputs beside the site. */
export interface Circumstances {
  /** Digest of the program. */
  readonly program: string
  /** Digest of the program's part that makes search indexes. */
  readonly indexer: string
  /** The script of the search page. */
  readonly searchScript: string
  readonly stylesheet: Stylesheet
  readonly stylesheetHref: string
  readonly answers: Answers
  /** Files that are served as they are: path to the file on disk and its digest. */
  readonly copies: ReadonlyMap<string, { readonly disk: string; readonly digest: string }>
}

/** Everything that an export of a site makes, with the keys of all its files; pages from new to old. */
export function* outputsOf(site: Site, circumstances: Circumstances): Generator<KeyedOutput> {
  const face = facesOf(site, circumstances.answers)
  const { hasSearch, ninjs } = site.library.publication
  const settings = settingsIn(site)
  const indexing = { by: [circumstances.indexer, settings], script: circumstances.searchScript }
  const at = (address: Address, ...parts: readonly unknown[]) => keyed(outputAt(address, ninjs), parts)
  const everywhere = everywhereIn(site, settings, circumstances)
  for (const edition of site.editions.values()) {
    const around = digestOf(JSON.stringify([everywhere, surroundingsOf({ edition }, site)]))
    const front = { kind: 'front', locale: edition.locale } as const
    const frontKey = pageKey(front, edition, site, face)
    if (edition.locale === site.library.publication.languages[0]) {
      yield at({ kind: 'home' }, around, frontKey)
      yield keyed({ kind: 'not-found', path: '/404.html' }, [around])
    }
    yield at(front, around, frontKey)
    if (hasSearch) {
      yield at({ kind: 'search', locale: edition.locale }, around, searchPageKey(edition))
      yield* searchOutputs(edition, indexing, face)
    }
    for (const page of pagesByAge(edition))
      yield page.entry
        ? at(articleAddress(page.entry.article), around, articleKey(page.entry, edition, site, face))
        : at(page.address, around, pageKey(page.address, edition, site, face))
  }
  for (const address of textAddresses(site)) {
    const { path } = outputAt(address, false)
    if (circumstances.copies.has(path)) continue // The `robots.txt` of a Jekyll checkout is its own.
    const key = textKey(address, site, face)
    if (key !== null) yield at(address, everywhere, key)
    else yield made({ kind: 'text', path, text: textOf(address, site) ?? '' })
  }
  const { css, path } = circumstances.stylesheet
  yield made({ kind: 'text', path, text: css })
  for (const [file, text] of hostFiles(site)) yield made({ kind: 'text', path: `/${file}`, text })
  for (const [path, to] of redirectFiles(site)) yield keyed({ kind: 'redirect', path, to }, [everywhere, to])
  for (const [path, { disk, digest }] of circumstances.copies)
    yield keyed({ kind: 'copy', path, disk, digest }, [digest])
}

/** Redirects by the paths of their files: several spellings of a former path lead to one file, and the last one wins. */
function redirectFiles({ redirects }: Site): ReadonlyMap<string, string> {
  return new Map([...redirects].map(([path, to]) => [`/${fileOf(path)}`, to]))
}

/** What every page of a site depends on. Topics that are not listed are what articles name; pages show those of their articles. */
function everywhereIn({ library }: Site, settings: string, { program, stylesheetHref }: Circumstances): string {
  const pages = library.pages.map(({ key, language, slug }) => [key, language, slug])
  return digestOf(JSON.stringify([program, stylesheetHref, settings, pages]))
}

function settingsIn({ library }: Site): string {
  const { topics, ...publication } = library.publication
  return digestOf(JSON.stringify({ ...publication, topics: topics.closed ? topics : null }, withMaps))
}

function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value
}

function keyed(output: Output, parts: readonly unknown[]): KeyedOutput {
  return { name: nameOf(output), key: digestOf(JSON.stringify(parts)), output }
}

function made(output: Extract<Output, { kind: 'text' }>): KeyedOutput {
  return { name: nameOf(output), key: digestOf(output.text), output }
}
