import type { ListAddress } from '#lib/article/address.ts'
import type { Edition } from '#lib/article/edition.ts'
import { articleAddress } from '#lib/article/paths.ts'
import { digestOf } from '#lib/content/digest.ts'
import { textAddresses } from '#lib/site/addresses.ts'
import { besideKinds } from '#lib/site/beside-kinds.ts'
import { scaledFiles } from '#lib/site/pictures.ts'
import { articlePicture, editionPicture, type SharePicture } from '#lib/site/share-pictures.ts'
import { surroundingsOf } from '#lib/site/shell.ts'
import type { Site } from '#lib/site/site.ts'
import { textOf } from '#lib/site/text-of.ts'
import { type AgedPage, type Era, erasOf } from './eras.ts'
import { type Answers, type FaceOf, facesOf } from './faces.ts'
import { fileOf } from './files.ts'
import { hostFiles } from './host-files.ts'
import { nameOf, type Output, outputAt, outputOf } from './output.ts'
import { articleKey, pageKey } from './page-keys.ts'
import { searchOutputs, searchPageKey } from './search-outputs.ts'
import type { Stylesheet } from './stylesheet.ts'
import { textKey } from './text-keys.ts'

/** An output with a word that changes when one of its files does. */
export interface KeyedOutput {
  readonly name: string
  readonly key: string
  readonly output: Output
}

/** Outputs that are looked at together, with a word that changes when one of theirs does. */
export interface Batch {
  readonly name: string
  readonly key: string
  /** How many there are. */
  readonly size: number
  readonly outputs: () => readonly KeyedOutput[]
}

/** What decides outputs beside the site. */
export interface Circumstances {
  /** Digest of the program. */
  readonly program: string
  /** Digest of the program's part that draws pictures. */
  readonly drawer: string
  /** Digest of the program's part that makes search indexes. */
  readonly indexer: string
  /** Script and style sheet of the search page. */
  readonly searchScript: string
  readonly searchStyle: string
  readonly stylesheet: Stylesheet
  readonly stylesheetHref: string
  readonly answers: Answers
  /** Files that are served as they are: path to the file on disk and its digest. */
  readonly copies: ReadonlyMap<string, { readonly disk: string; readonly digest: string }>
}

/** Whether a batch is one of pictures in other sizes and formats, by its name. */
export function isScaledBatch(name: string): boolean {
  return name.startsWith('scaled ')
}

/** Everything that an export of a site makes, pages from new to old. */
export function* batchesOf(site: Site, circumstances: Circumstances): Generator<Batch> {
  const face = facesOf(site, circumstances.answers)
  const { hasSearch } = site.library.publication
  const settings = settingsIn(site)
  const { indexer, searchScript, searchStyle } = circumstances
  const indexing = { by: [indexer, settings], script: searchScript, style: searchStyle }
  const everywhere = everywhereIn(site, settings, circumstances)
  for (const edition of site.editions.values()) {
    const around = digestOf(JSON.stringify([everywhere, surroundingsOf({ edition }, site)]))
    yield toBatch(`fronts ${edition.locale}`, [
      ...frontsOf(edition, site, face, around),
      ...picturesOf([editionPicture(edition, site)], circumstances),
    ])
    if (hasSearch) for (const output of searchOutputs(edition, indexing, face)) yield toBatch(output.name, [output])
    for (const era of erasOf(edition)) yield eraBatch(era, edition, site, face, around, circumstances)
  }
  yield toBatch('texts', [...textsOf(site, circumstances, face, everywhere)])
  yield toBatch('files', [...filesOf(site, circumstances, everywhere)])
  yield* scaledBatches(site)
}

/** Pictures by the first sign of their names, which are digests: new ones change few batches, and machines can share them. */
function* scaledBatches(site: Site): Generator<Batch> {
  const groups = new Map<string, KeyedOutput[]>()
  for (const [path, file] of scaledFiles(site)) {
    const sign = file.name.slice(0, 1)
    const output = keyed({ kind: 'scaled', path, file }, [path, file.sourceType])
    const group = groups.get(sign)
    if (group) group.push(output)
    else groups.set(sign, [output])
  }
  for (const [sign, outputs] of groups) yield toBatch(`scaled ${sign}`, outputs)
}

function toBatch(name: string, outputs: readonly KeyedOutput[]): Batch {
  const key = digestOf(outputs.map(({ key, name }) => `${name}\t${key}`).join('\n'))
  return { name, key, size: outputs.length, outputs: () => outputs }
}

/** An era as a batch: its key is made of all that the keys of its outputs are made of, but in one digest. */
function eraBatch(
  { number, pages }: Era,
  edition: Edition,
  site: Site,
  face: FaceOf,
  around: string,
  circumstances: Circumstances,
): Batch {
  const partOf = (page: AgedPage) =>
    page.entry ? articleKey(page.entry, edition, site, face) : pageKey(page.address, edition, site, face)
  const named = (page: AgedPage) => (page.entry ? partOf(page) : [page.address, partOf(page)])
  const outputOfPage = (page: AgedPage) =>
    page.entry ? outputAt(articleAddress(page.entry.article), besideKinds(page.entry, site)) : outputAt(page.address)
  const shared = pages.map(({ entry }) => entry && articlePicture(entry, site))
  const pictures = picturesOf(shared, circumstances)
  return {
    name: `${edition.locale} ${number}`,
    key: digestOf(JSON.stringify([around, pages.map(named), pictures.map(({ key, name }) => [name, key])])),
    size: pages.length + pictures.length,
    outputs: () => [...pages.map(page => keyed(outputOfPage(page), [around, partOf(page)])), ...pictures],
  }
}

function* frontsOf(edition: Edition, site: Site, face: FaceOf, around: string): Generator<KeyedOutput> {
  const { hasSearch, languages } = site.library.publication
  const front: ListAddress = { kind: 'front', locale: edition.locale }
  const parts = [around, pageKey(front, edition, site, face)]
  if (edition.locale === languages[0]) {
    yield keyed(outputAt({ kind: 'home' }), parts)
    yield keyed({ kind: 'not-found', path: '/404.html' }, [around])
  }
  yield keyed(outputAt(front), parts)
  if (hasSearch) yield keyed(outputAt({ kind: 'search', locale: edition.locale }), [around, searchPageKey(edition)])
}

/** Pictures for those who share pages depend on what they show alone. A file of the publication may stand in their place. */
function picturesOf(
  pictures: readonly (SharePicture | null)[],
  { copies, drawer }: Circumstances,
): readonly KeyedOutput[] {
  return pictures.flatMap(picture => {
    const output = picture && outputOf(picture)
    return output === null || copies.has(output.path) ? [] : [keyed(output, [drawer, picture?.view])]
  })
}

function* textsOf(site: Site, { copies }: Circumstances, face: FaceOf, everywhere: string): Generator<KeyedOutput> {
  for (const address of textAddresses(site)) {
    const output = outputAt(address)
    if (copies.has(output.path)) continue // The `robots.txt` of a Jekyll checkout is its own.
    const key = textKey(address, site, face)
    if (key !== null) yield keyed(output, [everywhere, key])
    else yield made({ kind: 'text', path: output.path, text: textOf(address, site) ?? '' })
  }
}

function* filesOf(site: Site, circumstances: Circumstances, everywhere: string): Generator<KeyedOutput> {
  const { copies, program, stylesheet } = circumstances
  yield made({ kind: 'text', path: stylesheet.path, text: stylesheet.css })
  for (const [file, text] of hostFiles(site)) yield made({ kind: 'text', path: `/${file}`, text })
  for (const [path, to] of redirectFiles(site)) yield keyed({ kind: 'redirect', path, to }, [everywhere, to])
  for (const [path, { disk, digest }] of copies) {
    const hasPosition = site.library.media.get(path)?.picture?.hasPosition ?? false
    yield keyed({ kind: 'copy', path, disk, digest, hasPosition }, [digest, hasPosition && program])
  }
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
